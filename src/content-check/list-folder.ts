import { readdir } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/**
 * Paths of all files of a folder from it, with `/` between their parts, in the order of the alphabet; links are left
 * out, so that nothing from outside slips in.
 */
export async function listFolder(folder: string): Promise<string[]> {
  const root = resolve(folder);
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();
}
