import { join } from 'node:path';
import type { PathWithRoute } from 'astro';

/** Where Astro keeps the pages of the last build. */
export function folderOfKept(cacheFolder: string): string {
  return join(cacheFolder, 'dist');
}

/** Where a page lies in a built site, and among the kept pages. */
export function fileOf({ route, pathname }: PathWithRoute): string {
  const path = pathOf(pathname);
  return route.type === 'page' ? fileOfPage(path) : path;
}

/** A path without slashes at its ends. */
export function pathOf(pathname: string): string {
  return pathname.replace(/^\/+|\/+$/g, '');
}

function fileOfPage(path: string): string {
  return ERROR_PAGES.has(path) ? `${path}.html` : join(path, 'index.html');
}

const ERROR_PAGES = new Set(['404', '500']);
