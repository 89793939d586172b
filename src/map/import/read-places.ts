import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ImportPlace } from './import-boundaries.ts';

/** The municipalities that a content folder has. */
export async function readPlaces(contentFolder: string): Promise<ImportPlace[]> {
  const folder = join(contentFolder, 'municipalities');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  return Promise.all(
    files.map(async (file) => ({
      id: basename(file, '.json'),
      ...JSON.parse(await readFile(join(folder, file), 'utf8')),
    })),
  );
}
