import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { securityHeaders } from '../security-headers.ts';
import { readPolicy } from './live-facts.ts';
import { fileType } from './static-files/file-type.ts';

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
      'content-type': fileType(base + file, base),
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    };
    return new Response(new Uint8Array(await readFile(join(site, file))), { headers });
  };
}
