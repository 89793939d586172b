import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import type { BuildOrder } from './build-site.ts';

const SOURCES = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** What a build is made with: all but the content and the day. */
export type Program = Pick<BuildOrder, 'checkout' | 'settings'>;

/** A name for the result of a build: equal for equal sources, content and settings. It begins with its program's. */
export async function fingerprintOf({ contentFolder, ...program }: BuildOrder): Promise<string> {
  const hash = createHash('sha256').update(program.settings.SITE_TODAY ?? '');
  await addTree(hash, contentFolder, contentFolder);
  return `${await programOf(program)}-${nameOf(hash)}`;
}

/**
 * A name for the sources and settings of builds: those that share it differ in content and day alone. It begins with
 * its settings'.
 */
export async function programOf({ checkout, settings }: Program): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) await addTree(hash, join(checkout, source), checkout);
  return settingsOf(settings) + nameOf(hash).slice(HALF);
}

/** A name for the settings of builds: those that share it are for the same visitors, whichever version made them. */
export function settingsOf({ SITE_TODAY: _, ...lasting }: Program['settings']): string {
  const hash = createHash('sha256').update(JSON.stringify(Object.entries(lasting).sort()));
  return nameOf(hash).slice(HALF);
}

const HALF = 8;

/** One file after another took 0.4 s of a publication. */
const AT_A_TIME = 16;

async function addTree(hash: Hash, path: string, root: string): Promise<void> {
  // They come in the order of their names, however long each takes.
  const files = Readable.from(await filesOf(path)).map(
    async (file: string) => ({ file, content: await readFile(file) }),
    { concurrency: AT_A_TIME },
  );
  for await (const { file, content } of files) hash.update(`\0${relative(root, file)}\0`).update(content);
}

function nameOf(hash: Hash): string {
  return hash.digest('hex').slice(0, 16);
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
