import { join } from 'node:path';
import type { PathWithRoute } from 'astro';

/** Where Astro keeps a page between builds. */
export function keptFile(cacheFolder: string, { route, pathname }: PathWithRoute): string {
  const path = pathOf(pathname);
  return join(cacheFolder, 'dist', route.type === 'page' ? fileOfPage(path) : path);
}

/** A path without slashes at its ends. */
export function pathOf(pathname: string): string {
  return pathname.replace(/^\/+|\/+$/g, '');
}

function fileOfPage(path: string): string {
  return ERROR_PAGES.has(path) ? `${path}.html` : join(path, 'index.html');
}

const ERROR_PAGES = new Set(['404', '500']);
