import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answeredPatterns } from '../answered-paths.ts';
import { bundle } from '../bundle.ts';
import type { PublishedBuild } from '../published-build.ts';

/** Makes a folder of functions for Netlify: one that answers, one that its timer calls every minute. */
export async function buildNetlify(published: PublishedBuild, folder: string): Promise<void> {
  const make = (entry: string, file: string, config: object) =>
    bundle({
      entry: fileURLToPath(new URL(entry, import.meta.url)),
      file: join(folder, file),
      format: 'es',
      runtime: 'node',
      published,
      // Netlify reads it from the text of the file, so it must be written out.
      ending: `const netlifyConfig = ${JSON.stringify(config)};\nexport { netlifyConfig as config };`,
    });
  await make('entry-requests.ts', 'forms.mjs', { path: answeredPatterns(published.base) });
  await make('entry-rounds.ts', 'rounds.mjs', { schedule: '* * * * *' });
}
