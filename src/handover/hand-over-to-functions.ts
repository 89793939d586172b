import { rename, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * Moves what the build makes for the functions (`src/pages/functions/`: the page shell and the site's facts)
 * out of the public files: from `dist/site/functions` to `dist/functions`.
 */
export function handOverToFunctions(): AstroIntegration {
  return {
    name: 'hand-over-to-functions',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const target = new URL('../functions/', dir);
        await rm(target, { recursive: true, force: true });
        await rename(new URL('functions/', dir), target);
      },
    },
  };
}
