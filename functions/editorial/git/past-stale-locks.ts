import { rm, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { GitError } from './run-git.ts';

/** Git holds the lock of a branch for some milliseconds; one that is older was left by a process that was killed. */
const STALE_AFTER_MS = 2000;
const LOOK_EVERY_MS = 100;
const LOCK = /Unable to create '([^']+\.lock)': File exists/;

/**
 * Does work on branches, and waits for whoever holds one at the moment. A lock that a killed process left is removed:
 * it would stop every editor until somebody came to repair the repository by hand.
 */
export async function pastStaleLocks<Result>(work: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const lock = error instanceof GitError ? LOCK.exec(error.message)?.[1] : undefined;
      if (lock === undefined) throw error;
      await waitOrRemove(lock);
    }
  }
}

async function waitOrRemove(lock: string): Promise<void> {
  const found = await stat(lock).catch(() => undefined);
  if (!found) return;
  if (Date.now() - found.mtimeMs > STALE_AFTER_MS) return rm(lock, { force: true });
  await pause(LOOK_EVERY_MS);
}
