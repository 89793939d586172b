// The form functions in a process of their own, over a small page instead of the built site, with the site's settings.
import { once } from 'node:events';
import { readConfig } from '../../functions/config.ts';
import { createLog } from '../../functions/log.ts';
import { listen } from '../../functions/platforms/listen.ts';
import { createNodeServer } from '../../functions/platforms/node-server.ts';
import { openForms } from '../../functions/platforms/open-forms.ts';
import { runMain } from '../../functions/platforms/run-main.ts';
import { writeTogether } from '../../functions/platforms/write-together.ts';
import { READY } from './server-process.ts';
import { smallSite } from './small-site.ts';

await runMain(async () => {
  const config = readConfig();
  const log = createLog(writeTogether(process.stdout), () => new Date());
  const forms = await openForms(config, () => smallSite, log);
  const server = createNodeServer({
    base: config.base,
    trustedProxies: config.trustedProxies,
    connectionsPerAddress: config.connectionsPerAddress,
    functions: { 'forms/': forms.answer, health: forms.answer },
    serveStatic: (_, response) => response.writeHead(404).end(),
  });
  await listen(server, config.host, config.port);
  forms.start();
  console.log(`${READY}${process.pid}`);

  await once(process, 'SIGTERM');
  server.close();
  server.closeAllConnections();
  await forms.stop();
  return 0;
});
