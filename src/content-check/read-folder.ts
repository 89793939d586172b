import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of a folder, by its path from the root that was asked for. */
export interface FolderFile {
  readonly path: string;
  readonly content: Buffer;
}

/** Reads all files of a folder; links are left out, so that nothing from outside slips in. */
export async function readFolder(root: string, folder: string): Promise<FolderFile[]> {
  const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const files = found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  return Promise.all(
    files.sort().map(async (file) => ({
      path: relative(root, file).split(sep).join('/'),
      content: await readFile(file),
    })),
  );
}
