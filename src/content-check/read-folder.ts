import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { listFolder } from './list-folder.ts';

/** A file of a folder, by its path from the root that was asked for. */
export interface FolderFile {
  readonly path: string;
  readonly content: Buffer;
}

/**
 * Reads the files of a folder.
 *
 * @param isWanted by the path from the root
 */
export async function readFolder(
  root: string,
  folder: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<FolderFile[]> {
  const files = await listFolder(join(root, folder));
  const paths = files.map((path) => posix.join(folder, path)).filter(isWanted);
  return Promise.all(paths.map(async (path) => ({ path, content: await readFile(join(root, path)) })));
}
