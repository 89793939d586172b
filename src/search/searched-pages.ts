import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cutPage, type SearchedPage } from './searched-page.ts';

/** The pages of a built site that the search finds, one at a time in the order of their paths: all at once are a gigabyte of 10,000. */
export async function* searchedPages(folder: string, paths: readonly string[]): AsyncGenerator<SearchedPage> {
  for (const path of paths) {
    const page = cutPage(path, await readFile(join(folder, path), 'utf8'));
    if (page) yield page;
  }
}

/** Of all pages of a built site, also of those that the search leaves out. */
export async function pathsOfPages(folder: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const path of glob('**/*.html', { cwd: folder })) paths.push(path.replaceAll('\\', '/'));
  return paths.sort();
}
