// The whole site as `npm start` runs it, over a project whose pages `tiny-builder.ts` builds.
import { readConfig } from '../../functions/config.ts';
import { runMain } from '../../functions/platforms/run-main.ts';
import { startSite } from '../../functions/platforms/start-site.ts';

await runMain(async () => {
  const [checkout = ''] = process.argv.slice(2);
  await startSite(checkout, readConfig());
  return new Promise<number>(() => {});
});
