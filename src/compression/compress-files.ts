import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressFolder } from './compress-folder.ts';

/** Text that shrinks; pictures and fonts are compressed already. */
const TEXT = '**/*.{html,css,csv,ics,js,mjs,json,svg,vtt,xml,atom,txt,ico}';
/** Parts of the search that every visitor loads, packed by gzip: Brotli takes a seventh off. */
const PACKED = 'pagefind/{*.pagefind,*.pf_meta,index/*}';

/**
 * Lays a `.br` and a `.gz` beside each text file that the build made, for servers to send as they are.
 *
 * @param cacheFolder where compressed files are kept between builds
 */
export function compressFiles(cacheFolder: string): AstroIntegration {
  return {
    name: 'compress-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files: string[] = [];
        for await (const file of glob([TEXT, PACKED], { cwd: folder })) files.push(join(folder, file));
        const fresh = await compressFolder(files, join(cacheFolder, 'compressed'));
        logger.info(`${files.length} files, ${fresh} of them new`);
      },
    },
  };
}
