// npm start: builds what changed, serves it, takes applications and lets the editor in. Needs no setting.
import { fileURLToPath } from 'node:url';
import { readConfig } from '../config.ts';
import { runMain } from './run-main.ts';
import { startSite } from './start-site.ts';

const checkout = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

await runMain(async () => {
  const site = await startSite(checkout, readConfig());
  console.log(site.greeting);
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void site.stop().then(() => resolve(0)));
    }
  });
});
