import { globSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { checkout } from './checkout.ts';
import { buildCloudflare } from './cloudflare/build-cloudflare.ts';
import { buildNetlify } from './netlify/build-netlify.ts';
import { staticHeaders } from './netlify/static-headers.ts';
import { readBuiltSite } from './read-built-site.ts';
import { runMain } from './run-main.ts';
import { buildYandex } from './yandex/build-yandex.ts';
import { describeGateway } from './yandex/gateway.ts';

/** `npm run build:functions`: makes what other platforms are given, from the newest `npm run build`. */
await runMain(async () => {
  const dist = join(checkout, 'dist');
  const published = { base: readConfig().base, site: readBuiltSite(dist) };
  const platforms = join(dist, 'platforms');
  await rm(platforms, { recursive: true, force: true });
  await buildYandex(published, join(platforms, 'yandex'));
  await buildNetlify(published, join(platforms, 'netlify'));
  const files = globSync('**/*.*', { cwd: join(dist, 'site') }).map((file) => file.replaceAll('\\', '/'));
  await writeFile(join(platforms, 'netlify.headers'), staticHeaders(files, published.base));
  const gateway = JSON.stringify(describeGateway(files, published.base), null, 2);
  // YAML takes JSON as it is.
  await writeFile(join(platforms, 'yandex-gateway.yaml'), `${gateway}\n`);
  await buildCloudflare(published, join(platforms, 'cloudflare'), join('..', '..', 'site'));
  for (const name of ['yandex', 'netlify', 'cloudflare']) {
    console.log(`dist/platforms/${name}/  как выложить: functions/platforms/${name}/README.md`);
  }
  return 0;
});
