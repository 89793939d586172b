import { Worker } from 'node:worker_threads';
import type { Store } from '../outbox/store.ts';
import { type PackedError, unpackError } from './packed-error.ts';

/** What is asked of the thread. The first call, number 0, is the opening; its result is what else may be called. */
export interface Call {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

export type Answer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: PackedError };

/**
 * The store over a file, in a thread of its own: while it waits for the disk, pages and other requests go on. What
 * was called in one turn of the process goes over together, so that it shares a commit.
 *
 * @throws SetupError as `openSqliteStore` does
 */
export async function openSqliteInThread(path: string): Promise<Store> {
  const thread = new Worker(new URL('sqlite-thread.ts', import.meta.url), { workerData: path });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const opening = expect(0);
  let calls: Call[] = [];
  let last = 0;
  let isOver = false;

  function expect(id: number): Promise<unknown> {
    const expected = Promise.withResolvers<unknown>();
    waiting.set(id, expected);
    return expected.promise;
  }

  function call(method: string, args: readonly unknown[]): Promise<unknown> {
    if (isOver) return Promise.reject(new Error(OVER));
    last += 1;
    if (calls.push({ id: last, method, args }) === 1) setImmediate(sendCalls);
    return expect(last);
  }

  function sendCalls(): void {
    thread.postMessage(calls);
    calls = [];
  }

  thread.on('message', (answers: readonly Answer[]) => {
    for (const answer of answers) {
      const expected = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('error' in answer) expected?.reject(unpackError(answer.error));
      else expected?.resolve(answer.result);
    }
  });
  // An error that the thread did not catch is nobody's here either: it ends the process, as one of our own does.
  thread.once('exit', () => {
    isOver = true;
    for (const { reject } of waiting.values()) reject(new Error(OVER));
  });

  const methods = (await opening) as readonly string[];
  const store = Object.fromEntries(methods.map((name) => [name, (...args: unknown[]) => call(name, args)]));
  const close = async () => {
    await call('close', []);
    await thread.terminate();
  };
  return { ...store, close } as unknown as Store;
}

const OVER = 'Поток, который ведёт файл заявок, закончил работу';
