import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeIndex } from './make-index.ts';

/** Makes the search of the built pages. */
export function indexSite(): AstroIntegration {
  return {
    name: 'index-site',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, linked } = await makeIndex(fileURLToPath(dir));
        logger.info(`${pages} pages, ${linked} words with forms that their stem does not tell`);
      },
    },
  };
}
