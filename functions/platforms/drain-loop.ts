import { errorCode, type Log } from '../log.ts';

/**
 * Delivers what waits: at once on start, then every few seconds, one round at a time.
 *
 * @param drain one round of deliveries
 * @returns stops the loop and waits for the round under way
 */
export function startDrainLoop(
  drain: () => Promise<unknown>,
  everySeconds: number,
  log: Log,
): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let round = run();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await round;
  };

  async function run(): Promise<void> {
    try {
      await drain();
    } catch (error) {
      log({ level: 'error', event: 'drain-failed', code: errorCode(error) });
    }
    if (isStopped) return;
    timer = setTimeout(() => {
      round = run();
    }, everySeconds * 1000);
  }
}
