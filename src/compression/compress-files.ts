import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** Text that shrinks; pictures, fonts and the search index are compressed already. */
const TEXT = '**/*.{html,css,js,mjs,json,svg,xml,txt,ico}';

/** Below this a packet is a packet. */
const SMALLEST = 1024;

/** Brotli's best effort takes seconds on the editor's bundle and saves it 8 %; beyond this size 9 of 11 will do. */
const LARGE = 500_000;

/** Lays a `.br` and a `.gz` beside each text file that the build made, for servers to send as they are. */
export function compressFiles(): AstroIntegration {
  return {
    name: 'compress-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const file of glob(TEXT, { cwd: folder })) await compressFile(join(folder, file));
      },
    },
  };
}

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.length < SMALLEST) return;
  const quality = content.length > LARGE ? 9 : 11;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params }));
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}
