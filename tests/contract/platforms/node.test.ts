import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMemoryRate } from '../../../functions/guards/memory-rate.ts';
import { openSqliteStore } from '../../../functions/outbox/sqlite.ts';
import { createNodeCipher } from '../../../functions/platforms/node-cipher.ts';
import { createNodeServer } from '../../../functions/platforms/node-server.ts';
import { describePlatform } from '../platform.ts';
import { createFixedChance, joinFixedForms } from './fixed-forms.ts';
import { type Call, toAnswer } from './walk.ts';

describePlatform('Node', async () => {
  const { answer } = await joinFixedForms(
    openSqliteStore(':memory:'),
    createFixedChance(),
    createMemoryRate((size) => new Uint8Array(size), createNodeCipher),
    createNodeCipher,
  );
  const server = createNodeServer({
    base: '/',
    trustedProxies: 0,
    connectionsPerAddress: 24,
    functions: { 'forms/': answer, health: answer },
    serveStatic: (_, response) => void response.writeHead(404).end(),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ask: async (call) => toAnswer(await ask(port, call)),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
});

/** As it goes over the wire: `fetch` would add headers of its own. */
function ask(port: number, { method, path, headers, body }: Call): Promise<Response> {
  const { promise, resolve, reject } = Promise.withResolvers<Response>();
  request({ port, host: '127.0.0.1', method, path, headers: { ...headers, ...length(body) } })
    .on('error', reject)
    .on('response', (incoming) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part) => parts.push(part));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const status = incoming.statusCode ?? 0;
        const text = parts.length === 0 ? null : Buffer.concat(parts);
        resolve(new Response(text, { status, headers: new Headers(pairs(incoming.rawHeaders)) }));
      });
    })
    .end(body);
  return promise;
}

function length(body: Uint8Array | undefined): Record<string, string> {
  return body === undefined ? {} : { 'content-length': String(body.length) };
}

function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? '']] : [])) as [string, string][];
}
