import { join } from 'node:path';
import { compressFiles } from '../../src/compression/compress-files.ts';
import { isShrinking } from '../../src/compression/is-shrinking.ts';
import { listFolder } from '../../src/content-check/list-folder.ts';

/** Lays packed copies of a build's search beside it, as a site has them that visitors are served. */
export async function packSearch(built: string, cache: string): Promise<void> {
  const site = join(built, 'site');
  const files = (await listFolder(site)).filter((path) => path.startsWith('pagefind/') && isShrinking(path));
  await compressFiles(eachIn(site, files), cache);
}

async function* eachIn(folder: string, files: readonly string[]): AsyncGenerator<string> {
  for (const path of files) yield join(folder, path);
}
