import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Links of built pages that lead nowhere, or to a place that their page does not have.
 *
 * @param folder of a site built with the base `/`
 * @returns `page: link`, each once
 */
export function findDeadLinks(folder: string): string[] {
  const pages = globSync('**/*.html', { cwd: folder, exclude: ['admin/**', 'dev/**'] });
  const dead = pages.flatMap((page) =>
    linksOf(folder, page)
      .filter((link) => !isAlive(folder, page, link))
      .map((link) => `${page}: ${link}`),
  );
  return [...new Set(dead)];
}

/** Links of a page to pages and files of the site, as they stand. */
export function linksOf(folder: string, page: string): string[] {
  return [...read(folder, page).matchAll(/\s(?:href|src)="([^"]*)"/g)]
    .map((match) => (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
    .filter((link) => link.startsWith('/') || link.startsWith('#'));
}

function isAlive(folder: string, page: string, link: string): boolean {
  const [path = '', id = ''] = link.split('#');
  const target = fileOf(page, path);
  if (!existsSync(join(folder, target))) return false;
  return id === '' || read(folder, target).includes(` id="${decodeURIComponent(id)}"`);
}

/** The built file that a link on a page leads to. */
export function fileOf(page: string, path: string): string {
  const [address = ''] = path.split('?');
  if (address === '') return page;
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
