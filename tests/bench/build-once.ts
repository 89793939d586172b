// Builds the site as the server does; the bench measures this process with all that it starts.
import { resolve } from 'node:path';
import { buildSite } from '../../functions/platforms/build-site.ts';
import { runMain } from '../../functions/platforms/run-main.ts';

await runMain(async () => {
  const [contentFolder = '', dataFolder = '', compression = 'on'] = process.argv.slice(2);
  const folder = await buildSite({
    checkout: resolve('.'),
    contentFolder,
    dataFolder,
    settings: { SITE_URL: 'http://localhost', SITE_TODAY: '2026-11-26', SITE_COMPRESSION: compression },
  });
  console.log(folder);
  return 0;
});
