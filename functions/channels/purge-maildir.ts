import { rm, stat } from 'node:fs/promises';
import type { Watch } from '../watch.ts';
import { listLetters } from './list-letters.ts';

/** Erases the letters of a maildir that were put there before that moment, read and unread. Returns how many. */
export async function purgeMaildir(folder: string, before: Date, watch: Watch = () => {}): Promise<number> {
  const letters = await listLetters(folder);
  let looked = 0;
  const erased = await Promise.all(
    letters.map(async ({ path }) => {
      const isErased = await eraseOlder(path, before);
      looked += 1;
      watch(looked, letters.length);
      return isErased;
    }),
  );
  return erased.filter(Boolean).length;
}

/** By the day it was written, not the application's: a letter that came late is still to be read. */
async function eraseOlder(path: string, before: Date): Promise<boolean> {
  const found = await stat(path).catch(() => undefined); // a mail program may have moved it
  if (found === undefined || found.mtime > before) return false;
  await rm(path, { force: true });
  return true;
}
