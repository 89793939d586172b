import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/**
 * A mail server and a system that refuse everything and repeat what they were told.
 *
 * @param words that they say besides
 */
export async function refusingServers(words: string) {
  const mail = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _, done) {
      stream.resume().once('end', () => done(Object.assign(new Error(words), { responseCode: 550 })));
    },
  });
  const system = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.once('end', () => response.writeHead(500).end(Buffer.concat([Buffer.from(words), ...parts])));
  });
  const mailServer = mail.listen(0, '127.0.0.1');
  system.listen(0, '127.0.0.1');
  await Promise.all([once(mailServer, 'listening'), once(system, 'listening')]);
  const portOf = (server: { address(): AddressInfo | string | null }) =>
    (server.address() as AddressInfo).port;
  return {
    variables: {
      SMTP: `smtp://127.0.0.1:${portOf(mailServer)}`,
      WEBHOOK: `http://127.0.0.1:${portOf(system)}/`,
    },
    stop: async () => {
      await new Promise<void>((resolve) => mail.close(resolve));
      system.closeAllConnections();
      await new Promise((resolve) => system.close(resolve));
    },
  };
}
