import { connect, type Socket } from 'node:net';
import { setInterval as every } from 'node:timers/promises';
import { createApplicant } from './applicant.ts';
import { send } from './send.ts';
import { startServer } from './server-process.ts';

export interface SlowClients {
  /** Connections that the attack had opened before the other posted, and all that it opened. */
  readonly attackers: number;
  readonly connections: number;
  readonly posts: number;
  /** Posts from other addresses that were not accepted. */
  readonly failed: number;
  readonly slowestMilliseconds: number;
  /** Who leaves or is cut off is no error of ours. */
  readonly errorsInLog: number;
}

/** Loopback has a whole network of addresses on Linux alone. */
export const hasManyAddresses = process.platform === 'linux';

const ATTACKER = '127.0.0.2';
/** Milliseconds between the bytes that the slow ones send, and between their coming back. */
const SLOW = 100;

/** One address opens hundreds of connections that send hardly anything, and others apply. */
export async function slowClients(
  dataFolder: string,
  sizes: { readonly attackers: number; readonly posts: number },
): Promise<SlowClients> {
  const server = await startServer({ dataFolder, variables: { TRUSTED_PROXIES: '0' } });
  const attack = beginAttack(server.port, sizes.attackers);
  await attack.begun;
  const next = await createApplicant();
  let failed = 0;
  let slowest = 0;
  for (let n = 0; n < sizes.posts; n += 1) {
    const body = await next();
    const sentAt = performance.now();
    const status = await send(server.port, body, { from: `127.0.1.${n + 1}` }).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status !== 303) failed += 1;
    slowest = Math.max(slowest, performance.now() - sentAt);
  }
  const connections = attack.end();
  await server.stop();
  return {
    attackers: sizes.attackers,
    connections,
    posts: sizes.posts,
    failed,
    slowestMilliseconds: Math.round(slowest),
    errorsInLog: server.output().match(/"level":"error"/g)?.length ?? 0,
  };
}

/** Keeps so many connections open; one that the server closed is opened anew. */
function beginAttack(port: number, size: number) {
  const open = new Set<Socket>();
  const over = new AbortController();
  let opened = 0;
  const begun = Promise.all(Array.from({ length: size }, (_, n) => openOne(n)));
  void keepUp();
  return {
    begun,
    end: () => {
      over.abort();
      for (const socket of open) socket.destroy();
      return opened;
    },
  };

  /** Resolves when the connection has come about or was refused. */
  function openOne(n: number): Promise<void> {
    return new Promise((resolve) => {
      const socket = connect({ port, host: '127.0.0.1', localAddress: ATTACKER });
      opened += 1;
      open.add(socket);
      socket
        .on('error', () => {})
        .once('close', () => {
          open.delete(socket);
          resolve();
        });
      socket.once('connect', () => {
        socket.write(BEGINNINGS[n % BEGINNINGS.length] ?? '');
        resolve();
      });
      socket.resume();
    });
  }

  async function keepUp(): Promise<void> {
    try {
      for await (const _ of every(SLOW, undefined, { signal: over.signal })) {
        for (const socket of open) if (socket.writable) socket.write('a');
        for (let missing = size - open.size; missing > 0; missing -= 1) void openOne(missing);
      }
    } catch {
      // The attack is over.
    }
  }
}

/** Headers that do not end, a body that does not end, and a connection that has had its answer. */
const BEGINNINGS = [
  'GET /health HTTP/1.1\r\nhost: localhost\r\nx-slow: ',
  'POST /forms/become-mentor/check HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 30000\r\n\r\nname=',
  'GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n',
];
