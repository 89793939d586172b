// The editors' gateway in a process of its own, with the site's settings and doors, over no built site.
import { readConfig } from '../../functions/config.ts';
import { createLog } from '../../functions/log.ts';
import { listen } from '../../functions/platforms/listen.ts';
import { createNodeServer } from '../../functions/platforms/node-server.ts';
import { openEditing } from '../../functions/platforms/open-editing.ts';
import { createRebuild } from '../../functions/platforms/rebuild.ts';
import { runMain } from '../../functions/platforms/run-main.ts';
import { READY } from './editing-process.ts';

await runMain(async () => {
  const config = readConfig();
  const [repository = '', checkout = ''] = process.argv.slice(2);
  const editing = openEditing({
    config,
    checkout,
    repository,
    rebuild: createRebuild(
      async () => {},
      () => {},
    ),
    shownContent: () => config.contentFolder,
    shownSite: () => undefined,
    log: createLog(
      (line) => process.stdout.write(line),
      () => new Date(),
    ),
  });
  const server = createNodeServer({
    base: config.base,
    trustedProxies: config.trustedProxies,
    connectionsPerAddress: config.connectionsPerAddress,
    functions: { 'api/editorial/': editing.answer },
    serveStatic: (_, response) => response.writeHead(404).end(),
  });
  await listen(server, config.host, config.port);
  console.log(READY);
  return new Promise<number>(() => {});
});
