import { copyFile, link } from 'node:fs/promises';

/** Lays a kept file into a build: a second name of the same file, on another disk a copy. Nobody may write into it. */
export async function layFile(kept: string, target: string): Promise<void> {
  await link(kept, target).catch(() => copyFile(kept, target));
}
