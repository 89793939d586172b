import { once } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { selfSigned } from '../self-signed.ts';

export interface WebhookReceiver {
  readonly url: string;
  /** PEM, to be trusted. */
  readonly certificate: string;
  readonly received: readonly { readonly headers: IncomingHttpHeaders; readonly body: string }[];
}

/** The operator's own system on this machine, over TLS, until the test ends. */
export async function receiveWebhooks(): Promise<WebhookReceiver> {
  const { key, cert } = selfSigned('localhost');
  const received: { headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer({ key, cert }, async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    received.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
    response.writeHead(204).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `https://localhost:${port}/zayavki`, certificate: cert, received };
}
