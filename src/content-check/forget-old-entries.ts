import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readFolder } from './read-folder.ts';

interface Order {
  /** Where Astro keeps the entries that it has read. */
  readonly cacheFolder: string;
  /** Path of the site on its host; links in texts carry it. */
  readonly base: string;
}

/**
 * Lets Astro read all entries anew when the model has changed, or the path of the site, and list their pictures at
 * every build.
 *
 * Astro keeps parsed entries between builds and reads a file again when it differs. A field that the model gained
 * would be missing in all files that stayed as they were: seen as «reading 'map'» of a list that had just come.
 *
 * The list lies in `.astro/`, one for all content that is built here, and Astro writes it only when entries change: the
 * site built after a draft took its pictures from the draft.
 */
export function forgetOldEntries(order: Order): AstroIntegration {
  return {
    name: 'forget-old-entries',
    hooks: {
      'astro:config:setup': async ({ config, command }) => {
        await forget(order, ['src/model', 'src/entries']);
        if (command === 'build') await rm(new URL(PICTURES, config.root), { force: true });
      },
    },
  };
}

/** Where Astro 7.3 lists the pictures of all entries. */
const PICTURES = '.astro/content-assets.mjs';

/** @param sources folders of the code that says what an entry is and reads it */
export async function forget({ cacheFolder, base }: Order, sources: readonly string[]): Promise<void> {
  const note = join(cacheFolder, 'model-of-entries');
  const model = `${base} ${await digestOf(sources)}`;
  const former = await readFile(note, 'utf8').catch(() => undefined);
  if (former === model) return;
  await rm(join(cacheFolder, 'data-store.json'), { force: true });
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(note, model);
}

async function digestOf(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const { path, content } of await readFolder(folder, '.')) hash.update(`\0${path}\0`).update(content);
  }
  return hash.digest('hex');
}
