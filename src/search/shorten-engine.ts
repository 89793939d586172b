import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify } from 'vite';

/**
 * Pagefind's own script comes with its long names.
 *
 * @param folder absolute path of the built site
 */
export async function shortenEngine(folder: string): Promise<void> {
  const file = join(folder, 'pagefind', 'pagefind.js');
  const { code, errors } = await minify(file, await readFile(file, 'utf8'), { module: true });
  const [error] = errors;
  if (error) throw new Error(`Скрипт Pagefind не сжимается: ${error.message}`);
  await writeFile(file, code);
}
