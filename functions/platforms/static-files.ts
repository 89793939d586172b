import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import sirv from 'sirv';
import { feedType } from '../feed-type.ts';
import { type PolicyGround, securityHeaders } from '../security-headers.ts';
import { keepSimpleRange } from './keep-simple-range.ts';

/** Answers a request, or calls `next` when no such file was built. */
export type StaticFiles = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Serves the files that a build made, and only those: the list is read once, so a file that appears later, a
 * dot-file or a path with `..` is not found. Requests come with the base path already taken off.
 *
 * @param folder absolute path of the built site
 */
export function createStaticFiles(folder: string, ground: PolicyGround): StaticFiles {
  const serve = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      if (!existsSync(join(folder, fileOf(path)))) throw new GoneFile();
      setHeaders(response, ground, path);
      response.setHeader('cache-control', cacheRule(path));
      const type = feedType(ground.base + path.replace(/^\//, ''), ground.base);
      if (type) response.setHeader('content-type', type);
    },
  });
  return (request, response, next) => {
    keepSimpleRange(request);
    // sirv neither hears an error of the stream that it opens, which would end the process, nor closes the stream
    // when the visitor leaves, which would keep the file open for ever.
    response.once('pipe', (source: Readable) => {
      source.once('error', () => response.destroy());
      response.once('close', () => source.destroy());
    });
    try {
      serve(request, response, next);
    } catch (error) {
      if (!(error instanceof GoneFile)) throw error;
      next();
    }
  };
}

/** The list knows it, the disk does not. */
class GoneFile extends Error {}

function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** Answers 404 with the build's own page. */
export function createNotFound(folder: string, ground: PolicyGround): (response: ServerResponse) => void {
  const page = readFileSync(join(folder, '404.html'));
  return (response) => {
    setHeaders(response, ground, '/404.html');
    response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-store' });
    response.end(page);
  };
}

function setHeaders(response: ServerResponse, ground: PolicyGround, path: string): void {
  const headers = securityHeaders(ground.base + path.replace(/^\//, ''), ground);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Names under `_astro/` carry a hash of their content; all else is asked for anew, at the price of a 304. */
function cacheRule(path: string): string {
  if (!path.startsWith('/_astro/')) return 'no-cache';
  return LASTING.test(path) ? 'public, max-age=31536000, immutable' : 'private, max-age=86400';
}

/** A picture is no more shown when somebody's consent has ended: nobody in between may keep it for longer. */
const LASTING = /\.(?:js|css|woff2)$/;
