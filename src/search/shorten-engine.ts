import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify } from 'vite';

/**
 * Pagefind's own script comes with its long names, and does not know which years have an index of their own.
 *
 * @param folder absolute path of the built site
 * @param archives names of those years' folders
 */
export async function shortenEngine(folder: string, archives: readonly string[]): Promise<void> {
  const file = join(folder, 'pagefind', 'pagefind.js');
  const script = `${await readFile(file, 'utf8')}\nexport const archives = ${JSON.stringify(archives)};\n`;
  const { code, errors } = await minify(file, script, { module: true });
  const [error] = errors;
  if (error) throw new Error(`Скрипт Pagefind не сжимается: ${error.message}`);
  // The file has another name in the cache, and must stay there as Pagefind made it.
  await rm(file);
  await writeFile(file, code);
}
