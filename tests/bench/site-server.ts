// The pages of a build and nothing else, as the Node platform serves them.
import { readConfig } from '../../functions/config.ts';
import { createLiveSite } from '../../functions/platforms/live-site.ts';
import { createNodeServer } from '../../functions/platforms/node-server.ts';
import { READY } from '../torture/server-process.ts';

const { base, trustedProxies, connectionsPerAddress, port, host } = readConfig();
const [build = ''] = process.argv.slice(2);
const server = createNodeServer({
  base,
  trustedProxies,
  connectionsPerAddress,
  functions: {},
  serveStatic: createLiveSite(build, base).serve,
});
server.listen(port, host, () => console.log(`${READY}${process.pid}`));
