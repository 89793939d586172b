import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of a folder, by its path from the root that was asked for. */
export interface FolderFile {
  readonly path: string;
  readonly content: Buffer;
}

/**
 * Reads the files of a folder; links are left out, so that nothing from outside slips in.
 *
 * @param isWanted by the path from the root
 */
export async function readFolder(
  root: string,
  folder: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<FolderFile[]> {
  const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const paths = found
    .filter((file) => file.isFile())
    .map((file) => relative(root, join(file.parentPath, file.name)).split(sep).join('/'))
    .filter(isWanted);
  return Promise.all(paths.sort().map(async (path) => ({ path, content: await readFile(join(root, path)) })));
}
