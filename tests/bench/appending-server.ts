// What the same HTTP stack and the disk allow: reads a form, writes it to the end of a file, waits for the disk together
// with whoever came meanwhile, answers 303. No cipher, no signature, no index, no repeats.
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../../functions/config.ts';
import { groupCommit } from '../../functions/outbox/group-commit.ts';
import { createNodeServer } from '../../functions/platforms/node-server.ts';
import { READY } from '../torture/server-process.ts';

const config = readConfig();
await mkdir(config.dataFolder, { recursive: true });
const file = await open(join(config.dataFolder, 'forms'), 'a');
let lines: string[] = [];
const append = groupCommit<string, void>(
  async (work) => {
    const written = await work(async () => []);
    await file.write(lines.join('\n'));
    await file.datasync();
    lines = [];
    return written;
  },
  async (_, line) => void lines.push(line),
  (line) => line,
);

const server = createNodeServer({
  base: config.base,
  trustedProxies: config.trustedProxies,
  connectionsPerAddress: config.connectionsPerAddress,
  functions: {
    'forms/': async (request) => {
      const form = new URLSearchParams(await request.text());
      await append(JSON.stringify([...form]));
      const location = `/sent/?n=${form.get('token')?.length}`;
      return new Response(null, { status: 303, headers: { location } });
    },
  },
  serveStatic: (_, response) => void response.writeHead(404).end(),
});
server.listen(config.port, config.host, () => console.log(`${READY}${process.pid}`));
