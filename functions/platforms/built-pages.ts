import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { feedType } from '../feed-type.ts';
import { securityHeaders } from '../security-headers.ts';
import { readPolicy } from './live-facts.ts';

/** Answers with a file of a build; `undefined` when the build has none at that path. */
export type BuiltPages = (path: string) => Promise<Response | undefined>;

/**
 * The pages of a build for those who were let in: unknown to search engines, kept by no cache. Only files that were
 * there when it was opened are found.
 *
 * @param base path that the build was made for
 */
export function openBuiltPages(buildFolder: string, base: string): BuiltPages {
  const site = join(buildFolder, 'site');
  const ground = { base, ...readPolicy(buildFolder) };
  const files = new Set(
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
  return async (path) => {
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) return undefined;
    const headers = {
      ...securityHeaders(base + file, ground),
      'content-type': feedType(base + file, base) ?? TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    };
    return new Response(new Uint8Array(await readFile(join(site, file))), { headers });
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.zip': 'application/zip',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
