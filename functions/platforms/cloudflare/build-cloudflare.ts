import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../bundle.ts';
import type { PublishedBuild } from '../published-build.ts';
import { wranglerSettings } from './wrangler-settings.ts';

/**
 * Makes a worker for Cloudflare, and what its tool must be told of it.
 *
 * @param siteFolder the built site, as seen from `folder`
 */
export async function buildCloudflare(
  published: PublishedBuild,
  folder: string,
  siteFolder: string,
): Promise<void> {
  await bundle({
    entry: fileURLToPath(new URL('entry.ts', import.meta.url)),
    file: join(folder, '_worker.js'),
    format: 'es',
    runtime: 'workerd',
    published,
  });
  const settings = wranglerSettings('nastavnik', siteFolder);
  await writeFile(join(folder, 'wrangler.json'), `${JSON.stringify(settings, null, 2)}\n`);
}
