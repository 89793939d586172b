import { rm } from 'node:fs/promises';
import { listLetters } from './list-letters.ts';

/** Erases an application's letters from a maildir, read and unread. Returns the numbers of their deliveries. */
export async function eraseLetters(folder: string, application: string): Promise<readonly number[]> {
  const letters = await listLetters(folder);
  const own = letters.flatMap(({ path, name }) => {
    // «<seconds>.<application>.<delivery>.site», and after it what the mail program has noted.
    const [, owner, delivery] = name.split('.');
    return owner === application ? [{ path, delivery: Number(delivery) }] : [];
  });
  await Promise.all(own.map(({ path }) => rm(path, { force: true })));
  return own.map(({ delivery }) => delivery);
}
