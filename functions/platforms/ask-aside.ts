import { fork } from 'node:child_process';
import { childEnvironment } from '../child-environment.ts';
import { yieldToVisitors } from './yield-to-visitors.ts';

interface AsideOptions {
  /** Whether this process, with nothing else left to do, waits for the answer; otherwise it ends without. */
  readonly isAwaited: boolean;
}

/** What a process aside sends back. */
export type Aside<Answer> = { readonly answer: Answer } | { readonly error: unknown };

/**
 * Has a module answer an order in a process of its own, after the visitors' requests. Whatever happens to that process,
 * even in a library that reads a broken picture, this one goes on taking applications.
 *
 * @param module calls `answerAside`
 * @throws what the module's own answer threw; or an Error when its process ended without an answer
 */
export function askAside<Order extends object, Answer>(
  module: URL,
  order: Order,
  { isAwaited }: AsideOptions,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = fork(module, {
      env: childEnvironment(),
      execArgv: [],
      serialization: 'advanced',
    });
    yieldToVisitors(child);
    child.once('message', (message: Aside<Answer>) => {
      if ('error' in message) reject(message.error);
      else resolve(message.answer);
    });
    // An order that can no longer be sent is told as a second error.
    child.on('error', reject);
    // After a message this changes nothing.
    child.once('close', (code, signal) => {
      reject(new Error(`${module.pathname} ended with ${signal ?? code} and gave no answer`));
    });
    child.send(order);
    if (isAwaited) return;
    child.unref();
    child.channel?.unref();
  });
}
