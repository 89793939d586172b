import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Erases the letters of a maildir that were put there before that moment, read and unread. Returns how many. */
export async function purgeMaildir(folder: string, before: Date): Promise<number> {
  const letters = await Promise.all(
    ['tmp', 'new', 'cur'].map(async (name) => {
      const files = await readdir(join(folder, name)).catch(() => []);
      return files.map((file) => join(folder, name, file));
    }),
  );
  const erased = await Promise.all(letters.flat().map((letter) => eraseOlder(letter, before)));
  return erased.filter(Boolean).length;
}

/** By the day it was written, not the application's: a letter that came late is still to be read. */
async function eraseOlder(letter: string, before: Date): Promise<boolean> {
  const found = await stat(letter).catch(() => undefined); // a mail program may have moved it
  if (found === undefined || found.mtime > before) return false;
  await rm(letter, { force: true });
  return true;
}
