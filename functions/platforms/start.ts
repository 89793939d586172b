// npm start: builds what changed, serves it, takes applications and lets the editor in. Needs no setting.
import { readConfig } from '../config.ts';
import { checkout } from './checkout.ts';
import { runMain } from './run-main.ts';
import { startSite } from './start-site.ts';

await runMain(async () => {
  const site = await startSite(checkout, readConfig());
  console.log(site.greeting);
  return new Promise((resolve, reject) => {
    let isStopping = false;
    // The same signal may come twice, from the terminal and from whoever started us: the second changes nothing.
    const stop = () => {
      if (isStopping) return;
      isStopping = true;
      site.stop().then(() => resolve(0), reject);
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  });
});
