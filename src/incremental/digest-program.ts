import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolder } from '../content-check/read-folder.ts';

const FOLDERS = ['src', 'public'];
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json'];

/**
 * A digest of all that makes pages but the content and the settings: the code, the dependencies and Node itself.
 *
 * @param root the project's folder
 */
export async function digestCode(root: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  for (const folder of FOLDERS) {
    for (const { path, content } of await readFolder(root, folder))
      hash.update(`\0${path}\0`).update(content);
  }
  for (const file of FILES) hash.update(`\0${file}\0`).update(await readFile(join(root, file)));
  return hash.digest('hex');
}

/**
 * A digest of all that makes pages but the content.
 *
 * @param code as `digestCode` tells it
 * @param settings the day among them: what is over, open or hidden is judged by it
 */
export function digestProgram(code: string, settings: object): string {
  return createHash('sha256')
    .update(JSON.stringify([code, settings]))
    .digest('hex');
}
