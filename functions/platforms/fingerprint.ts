import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { BuildOrder } from './build-site.ts';

const SOURCES = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** A name for the result of a build: equal for equal sources, content and settings. */
export async function fingerprintOf({ checkout, contentFolder, settings }: BuildOrder): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(Object.entries(settings).sort()));
  for (const source of SOURCES) await addTree(join(checkout, source), checkout);
  await addTree(contentFolder, contentFolder);
  return hash.digest('hex').slice(0, 16);

  async function addTree(path: string, root: string): Promise<void> {
    for (const file of await filesOf(path)) {
      hash.update(`\0${relative(root, file)}\0`).update(await readFile(file));
    }
  }
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
