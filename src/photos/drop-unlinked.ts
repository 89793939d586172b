import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

const PICTURE = /^_astro\/.+\.(?:avif|webp|png|jpe?g|gif|tiff)$/;
/** Here a name may stand without its folder. */
const PART = /\.(?:css|js)$/;

/**
 * Deletes the built pictures that no page shows. Astro lays the original of every picture in the content beside the
 * pages, also of samples and of people whose consent has ended; those must not stay at an address.
 *
 * @param folder absolute path of the built site
 * @param paths of all its files, from it
 * @param shown names of the pictures that pages and data show
 */
export async function dropUnlinked(
  folder: string,
  paths: readonly string[],
  shown: ReadonlySet<string>,
): Promise<void> {
  const unseen = new Set(paths.filter((path) => PICTURE.test(path) && !shown.has(basename(path))));
  for (const part of paths.filter((path) => PART.test(path))) {
    const text = unseen.size > 0 ? readFileSync(join(folder, part), 'utf8') : '';
    for (const path of unseen) if (text.includes(basename(path))) unseen.delete(path);
  }
  await Promise.all([...unseen].map((path) => rm(join(folder, path))));
}
