import { glob, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Deletes the built pictures that no page shows. Astro lays the original of every picture in the content beside the
 * pages, also of samples and of people whose consent has ended; those must not stay at an address.
 */
export function dropUnlinkedPictures(): AstroIntegration {
  return {
    name: 'drop-unlinked-pictures',
    hooks: {
      'astro:build:done': async ({ dir }) => dropUnlinkedIn(fileURLToPath(dir)),
    },
  };
}

const PAGES = '**/*.{html,json,xml}';
/** Here a name may stand without its folder. */
const PARTS = '**/*.{css,js}';
const PICTURES = '_astro/**/*.{avif,webp,png,jpg,jpeg,gif,tiff}';
const NAME = /[\w.-]+\.(?:avif|webp|png|jpe?g|gif|tiff)/gi;
/** Looking for the folder first is ten times as fast, and pages are many. */
const NAME_IN_FOLDER = /(?<=_astro\/)[\w.-]+/g;

/** @param folder absolute path of the built site */
export async function dropUnlinkedIn(folder: string): Promise<void> {
  const linked = new Set<string>();
  for (const [files, names] of [
    [PAGES, NAME_IN_FOLDER],
    [PARTS, NAME],
  ] as const) {
    for await (const file of glob(files, { cwd: folder })) {
      const text = await readFile(join(folder, file), 'utf8');
      for (const [name] of text.matchAll(names)) linked.add(name);
    }
  }
  for await (const picture of glob(PICTURES, { cwd: folder })) {
    if (!linked.has(basename(picture))) await rm(join(folder, picture));
  }
}
