import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Channel, PermanentFailure } from '../../functions/channels/channel.ts';
import { createFetchWebhook } from '../../functions/channels/fetch-webhook.ts';
import { createWebhook, type WebhookOptions } from '../../functions/channels/webhook.ts';
import type { WebhookSettings } from '../../functions/config.ts';
import { errorCode } from '../../functions/log.ts';
import { SetupError } from '../../functions/setup-error.ts';
import { message } from './channel.ts';
import { selfSigned } from './self-signed.ts';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const HOST = 'crm.nastavnik.ru';
const certificate = selfSigned(HOST, '127.0.0.1');
const now = () => new Date();

/** The receiver on this machine, where nobody may send in earnest, goes by a public name. */
const here: WebhookOptions = {
  ca: certificate.cert,
  lookup: async () => [{ address: '127.0.0.1', family: 4 }],
  isAllowedAddress: (address) => address === '127.0.0.1',
};

const overHttps = ({ port }: Receiver, timeout = 10_000) =>
  createWebhook(to(port), now, { ...here, timeout });

/** The real fetch of Node, which cannot be told whom to trust: it goes to the same receiver without TLS. */
const overFetch = ({ port, plainPort }: Receiver, timeout = 10_000) =>
  createFetchWebhook(
    to(port),
    now,
    (url, init) =>
      fetch(String(url).replace(`https://${HOST}:${port}`, `http://127.0.0.1:${plainPort}`), init),
    timeout,
  );

describe.each([
  ['over node:https', overHttps],
  ['over fetch', overFetch],
])('a webhook %s', (_, channelTo) => {
  test('brings what the verifier of Standard Webhooks takes for ours', async () => {
    const receiver = await startReceiver();
    expect(await send(channelTo(receiver))).toBe('HTTP 204');
    const [{ body, headers, method } = expect.fail()] = receiver.received;
    expect(method).toBe('POST');
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(new Webhook(SECRET).verify(body, signatureOf(headers))).toEqual({
      type: 'application.accepted',
      reference: '483-102-759-163',
      timestamp: '2026-11-22T07:05:00.000Z',
    });
    expect(() => new Webhook(SECRET).verify(`${body} `, signatureOf(headers))).toThrow();
  });

  test('repeats a message with the same id and the same body', async () => {
    const receiver = await startReceiver();
    await send(channelTo(receiver));
    await send(channelTo(receiver));
    const [one, other] = receiver.received;
    expect(one?.headers['webhook-id']).toBe('0a1b.7');
    expect(other).toMatchObject({ body: one?.body, headers: { 'webhook-id': '0a1b.7' } });
  });

  test.each([200, 201, 202, 299])('takes %i for a receipt', async (status) => {
    const receiver = await startReceiver((_request, answer) => answer.writeHead(status).end('{"ok":true}'));
    expect(await send(channelTo(receiver))).toBe(`HTTP ${status}`);
  });

  test.each([301, 302, 307, 308])('follows no redirect: %i is a failure', async (status) => {
    const elsewhere = await startReceiver();
    const location = `https://${HOST}:${elsewhere.port}/`;
    const receiver = await startReceiver((_request, answer) => answer.writeHead(status, { location }).end());
    const failure = await refusal(channelTo(receiver));
    expect(failure).not.toBeInstanceOf(PermanentFailure);
    expect(elsewhere.received).toEqual([]);
  });

  test.each([400, 401, 403, 404, 408, 413, 422, 425, 429, 500, 502, 503])(
    'tries again after %i: people put it right',
    async (status) => {
      const receiver = await startReceiver((_request, answer) => answer.writeHead(status).end('no'));
      const failure = await refusal(channelTo(receiver));
      expect(failure).not.toBeInstanceOf(PermanentFailure);
      expect(errorCode(failure)).toBe(`Error:${status}`);
    },
  );

  test('ends with 410: the receiver is no more', async () => {
    const receiver = await startReceiver((_request, answer) => answer.writeHead(410).end());
    expect(await refusal(channelTo(receiver))).toBeInstanceOf(PermanentFailure);
  });

  test('leaves a receiver that says nothing, or does not come to an end', async () => {
    const silent = await startReceiver(() => {});
    const endless = await startReceiver((_request, answer) => void answer.writeHead(200).write('…'));
    for (const receiver of [silent, endless]) {
      expect(errorCode(await refusal(channelTo(receiver, 200)))).toMatch(/^(AbortError|TimeoutError)/);
    }
  });

  test('reads no more of an answer than it needs', async () => {
    const receiver = await startReceiver((_request, answer) => {
      answer.writeHead(200);
      const pour = () => {
        while (answer.writable && answer.write(Buffer.alloc(16_384)));
      };
      answer.on('drain', pour);
      pour();
    });
    expect(await send(channelTo(receiver))).toBe('HTTP 200');
  });

  test('is not sent when it was given up', async () => {
    const receiver = await startReceiver();
    await expect(channelTo(receiver).deliver(message, AbortSignal.abort())).rejects.toThrow();
    expect(receiver.received).toEqual([]);
  });
});

describe('a webhook never turns this server against its own network', () => {
  test.each([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:169.254.169.254]/latest/meta-data/',
    'https://10.1.2.3/',
    'https://[fd00::1]/',
  ])('%s is refused at the start', (url) => {
    expect(() => createWebhook({ url, secret: SECRET }, now)).toThrow(SetupError);
    expect(() => createWebhook({ url, secret: SECRET }, now)).toThrow(/^WEBHOOK_URL: /);
  });

  test('without https it does not start', () => {
    expect(() => createWebhook({ url: `http://${HOST}/`, secret: SECRET }, now)).toThrow(SetupError);
  });

  test.each([['10.0.0.1'], ['::1'], ['::ffff:127.0.0.1'], ['fe80::1%eth0']])(
    'a name that leads to %s, among others, is not connected to',
    async (inside) => {
      const receiver = await startReceiver();
      const lookup = async () => [
        { address: '93.184.215.14', family: 4 },
        { address: inside, family: inside.includes(':') ? 6 : 4 },
      ];
      const failure = await refusal(createWebhook(to(receiver.port), now, { ca: certificate.cert, lookup }));
      expect(errorCode(failure)).toBe('Error:ENOTPUBLIC');
      expect(receiver.received).toEqual([]);
    },
  );

  test('«localhost» of this machine’s own book of names is not connected to', async () => {
    const failure = await refusal(createWebhook({ url: 'https://localhost:1/', secret: SECRET }, now));
    expect(errorCode(failure)).toBe('Error:ENOTPUBLIC');
  });

  test('the address that was checked is the one that is used: the name is asked for once', async () => {
    const receiver = await startReceiver();
    const answers = ['127.0.0.1', '127.0.0.2'];
    let asked = 0;
    const lookup = async () => [{ address: answers[asked++] ?? '', family: 4 }];
    expect(await send(createWebhook(to(receiver.port), now, { ...here, lookup }))).toBe('HTTP 204');
    expect(asked).toBe(1);
    expect(receiver.received).toMatchObject([{ address: '127.0.0.1' }]);
  });

  test('a name server that is silent is left too', async () => {
    const lookup = () => new Promise<never>(() => {});
    const channel = createWebhook(to(1), now, { lookup, timeout: 50 });
    expect(errorCode(await refusal(channel))).toMatch(/^TimeoutError:/);
  });
});

test('a receiver whose certificate nobody vouches for, or of another name, gets nothing', async () => {
  const receiver = await startReceiver();
  const { ca: _, ...stranger } = here;
  for (const channel of [
    createWebhook(to(receiver.port), now, stranger),
    createWebhook({ url: `https://another.ru:${receiver.port}/`, secret: SECRET }, now, here),
  ]) {
    expect(await refusal(channel)).not.toBeInstanceOf(PermanentFailure);
  }
  expect(receiver.received).toEqual([]);
});

interface Received {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly address: string | undefined;
}

interface Receiver {
  readonly port: number;
  /** The same without TLS. */
  readonly plainPort: number;
  readonly received: readonly Received[];
}

/** A receiver on this machine until the test ends. */
async function startReceiver(
  reply: RequestListener = (_request, answer) => answer.writeHead(204).end(),
): Promise<Receiver> {
  const received: Received[] = [];
  const take: RequestListener = async (request, answer) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const { method, headers, socket } = request;
    received.push({ method, headers, body: Buffer.concat(pieces).toString(), address: socket.localAddress });
    reply(request, answer);
  };
  return {
    port: await listen(createTlsServer(certificate, take)),
    plainPort: await listen(createServer(take)),
    received,
  };
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
}

function to(port: number): WebhookSettings {
  return { url: `https://${HOST}:${port}/zayavki`, secret: SECRET };
}

function send(channel: Channel): Promise<string> {
  return channel.deliver(message, AbortSignal.timeout(10_000));
}

async function refusal(channel: Channel): Promise<unknown> {
  return send(channel).then(
    () => expect.fail('the message was taken'),
    (error: unknown) => error,
  );
}

function signatureOf(headers: IncomingHttpHeaders): Record<string, string> {
  const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature'];
  return Object.fromEntries(names.map((name) => [name, String(headers[name])]));
}
