import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface Letter {
  readonly path: string;
  readonly name: string;
}

/** All letters of a maildir, wherever the mail program keeps them; none when there is no such folder. */
export async function listLetters(folder: string): Promise<readonly Letter[]> {
  const letters = await Promise.all(
    ['tmp', 'new', 'cur'].map(async (place) => {
      const names = await readdir(join(folder, place)).catch(() => []);
      return names.map((name) => ({ path: join(folder, place, name), name }));
    }),
  );
  return letters.flat();
}
