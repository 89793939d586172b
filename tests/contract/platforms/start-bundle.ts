import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { HttpEvent, HttpResult, TimerEvent } from '../../../functions/platforms/yandex/event.ts';

export interface BundleCall {
  /** For Yandex Cloud. */
  readonly event?: HttpEvent | TimerEvent;
  /** For Netlify; without it its timer is meant. */
  readonly request?: {
    readonly url: string;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  readonly ip?: string;
}

export interface BundleReply {
  readonly result?: HttpResult;
  readonly response?: {
    readonly status: number;
    readonly headers: [string, string][];
    readonly body: string;
  };
  /** The error that the platform would have printed. */
  readonly failure?: string;
}

export interface RunningBundle {
  call(call: BundleCall): Promise<BundleReply>;
  /** All that it has written to its log. */
  log(): string;
  close(): Promise<void>;
}

/** Starts a bundle in a process that has these settings and nothing else of this one. */
export async function startBundle(
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<RunningBundle> {
  const child = fork(fileURLToPath(new URL('bundle-process.ts', import.meta.url)), words, {
    env: { ...settings },
    execArgv: [],
    silent: true,
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part) => {
      log += part;
    });
  }
  const gone = once(child, 'close');
  const [first] = await Promise.race([once(child, 'message'), gone]);
  if (first !== 'ready') throw new Error(`the bundle did not start: ${log}`);

  let calls = 0;
  return {
    call: (call) => {
      const id = calls++;
      const { promise, resolve } = Promise.withResolvers<BundleReply>();
      child.on('message', function take(reply: BundleReply & { id: number }) {
        if (reply.id !== id) return;
        child.off('message', take);
        resolve(reply);
      });
      child.send({ id, ...call });
      return promise;
    },
    log: () => log,
    close: async () => {
      child.kill();
      await gone;
    },
  };
}
