import { setTimeout as pause } from 'node:timers/promises';
import { isBusy } from './is-busy.ts';

/** Longer than the operator's commands hold the file. */
const PATIENCE = 5000;
const PAUSE = 20;

/**
 * Tries again while another process holds the file, for five seconds. SQLite's own waiting would stop this whole
 * process, and with it every page of the site.
 *
 * @throws what the last attempt threw
 */
export async function whileBusy<Result>(attempt: () => Result | Promise<Result>): Promise<Result> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
    }
    await pause(PAUSE);
  }
}
