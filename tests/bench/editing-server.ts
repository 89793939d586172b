// The editors' gateway over a repository, with the pages of a build; publishing builds nothing anew.
import { readConfig } from '../../functions/config.ts';
import { createLog } from '../../functions/log.ts';
import { listen } from '../../functions/platforms/listen.ts';
import { createLiveSite } from '../../functions/platforms/live-site.ts';
import { createNodeServer } from '../../functions/platforms/node-server.ts';
import { openEditing } from '../../functions/platforms/open-editing.ts';
import { createRebuild } from '../../functions/platforms/rebuild.ts';
import { runMain } from '../../functions/platforms/run-main.ts';
import { READY } from '../torture/server-process.ts';

await runMain(async () => {
  const config = readConfig();
  const [repository = '', checkout = '', build = ''] = process.argv.slice(2);
  const site = createLiveSite(build, config.base);
  const editing = openEditing({
    config,
    checkout,
    repository,
    rebuild: createRebuild(
      async () => {},
      () => {},
    ),
    shownContent: () => config.contentFolder,
    shownSite: () => build,
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
    serveStatic: site.serve,
  });
  await listen(server, config.host, config.port);
  editing.gatherReminders();
  console.log(`${READY}${process.pid}`);
  return new Promise<number>(() => {});
});
