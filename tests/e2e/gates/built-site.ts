import { globSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { liveBuild } from '../../../functions/platforms/live-facts.ts';

/** The folder of public files that visitors see now. */
export function builtSite(): string {
  return join(liveBuild(inject('site').dataFolder), 'site');
}

/** Addresses of all built pages but the editor's own, which is Decap's. */
export function publicPaths(): string[] {
  return globSync('**/index.html', { cwd: builtSite() })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .filter((path) => path !== '/admin/')
    .sort();
}
