import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Holds a file for one process. The system itself lets go of SQLite's lock when the process ends, however it ends,
 * so none is ever left behind.
 *
 * @returns lets the next one in; `undefined` when another process holds the file
 */
export function holdLock(file: string): (() => void) | undefined {
  const lock = new DatabaseSync(file);
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return () => lock.close();
  } catch (error) {
    lock.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
}

/** Holds a file as soon as the process that holds it lets go. */
export async function awaitLock(file: string): Promise<() => void> {
  for (;;) {
    const release = holdLock(file);
    if (release) return release;
    await pause(200);
  }
}

/** https://www.sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;
