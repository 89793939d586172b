import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from '../security-headers.ts';

/** Answers a request, or calls `next` when no such file was built. */
export type StaticFiles = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Serves the files that a build made, and only those: the list is read once, so a file that appears later, a
 * dot-file or a path with `..` is not found. Requests come with the base path already taken off.
 *
 * @param folder absolute path of the built site
 * @param base path of the site on its host, `/` or `/section/`
 */
export function createStaticFiles(folder: string, base: string): StaticFiles {
  return sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      setHeaders(response, base, path);
      response.setHeader('cache-control', cacheRule(path));
    },
  });
}

/** Answers 404 with the build's own page. */
export function createNotFound(folder: string, base: string): (response: ServerResponse) => void {
  const page = readFileSync(join(folder, '404.html'));
  return (response) => {
    setHeaders(response, base, '/404.html');
    response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-store' });
    response.end(page);
  };
}

function setHeaders(response: ServerResponse, base: string, path: string): void {
  const headers = securityHeaders(base + path.replace(/^\//, ''), base);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Names under `_astro/` carry a hash of their content; all else is asked for anew, at the price of a 304. */
function cacheRule(path: string): string {
  return path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
