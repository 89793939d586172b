import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../bundle.ts';
import type { PublishedBuild } from '../published-build.ts';

/** Makes a folder that is ready to be zipped for Yandex Cloud. Its entry point is `index.handler`. */
export async function buildYandex(published: PublishedBuild, folder: string): Promise<void> {
  await bundle({
    entry: fileURLToPath(new URL('entry.ts', import.meta.url)),
    file: join(folder, 'index.js'),
    format: 'cjs',
    runtime: 'node',
    published,
  });
  await writeFile(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
}
