import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface ScriptedServer {
  readonly port: number;
  /** What clients have said, line by line. */
  readonly heard: readonly string[];
  readonly sockets: readonly Socket[];
}

/**
 * A server on this machine, until the test ends, that says what no decent mail server does.
 *
 * @param greet called with every new connection
 * @param reply called with every line of a client
 */
export async function startScripted(
  greet: (socket: Socket) => void,
  reply: (line: string, socket: Socket) => void = () => {},
): Promise<ScriptedServer> {
  const heard: string[] = [];
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    socket.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\r\n').filter((one) => one !== '')) {
        heard.push(line);
        reply(line, socket);
      }
    });
    greet(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return { port: (server.address() as AddressInfo).port, heard, sockets };
}

/** A command's first four letters, or the dot that ends a letter, and what is said to it. */
type Reply = readonly [command: string, say: (socket: Socket) => void];

/** Greets and agrees with everything, knowing no extension; what it says to a command, or to the end of a letter, may be replaced. */
export function agree(...replies: readonly Reply[]) {
  const replaced = new Map(replies);
  const reading = new WeakSet<Socket>();
  return [
    (socket: Socket) => void socket.write('220 old.server\r\n'),
    (line: string, socket: Socket) => {
      if (reading.has(socket) && line !== '.') return;
      const command = line === '.' ? line : line.slice(0, 4);
      if (command === 'DATA') reading.add(socket);
      else reading.delete(socket);
      const reply = replaced.get(command);
      if (reply) return reply(socket);
      socket.write(command === 'DATA' ? '354 go\r\n' : '250 ok\r\n');
    },
  ] as const;
}
