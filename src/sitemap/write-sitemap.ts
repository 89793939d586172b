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
        const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
        const addresses = texts.flatMap((text) => canonicalOf(text) ?? []);
        await writeFile(new URL('sitemap.xml', dir), toSitemap(addresses));
        logger.info(`${addresses.length} pages`);
      },
    },
  };
}
