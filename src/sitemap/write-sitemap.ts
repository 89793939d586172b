import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { canonicalOf } from './canonical-of.ts';
import { toSitemap } from './to-sitemap.ts';

/**
 * Lists the built pages for search engines, in `sitemap.xml` beside them.
 *
 * A page that names its canonical address is listed: no second list that could fall behind.
 */
export function writeSitemap(): AstroIntegration {
  return {
    name: 'write-sitemap',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const files = pages.map(({ pathname }) => new URL(`${pathname}index.html`, dir));
        const addresses: string[] = [];
        // One at a time: all texts of 10,000 pages are a gigabyte.
        for (const file of files) {
          const address = canonicalOf(await readFile(file, 'utf8').catch(() => ''));
          if (address !== undefined) addresses.push(address);
        }
        await writeFile(new URL('sitemap.xml', dir), toSitemap(addresses));
        logger.info(`${addresses.length} pages`);
      },
    },
  };
}
