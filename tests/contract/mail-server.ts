import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';
import type { SmtpSettings } from '../../functions/config.ts';

export interface MailServer {
  readonly port: number;
  readonly letters: readonly Letter[];
  stop(): Promise<void>;
}

export interface Letter {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
  readonly isSecure: boolean;
}

/** What a server says to a letter that it has read; nothing for «250». `silence` is a reply that never comes. */
export type Judge = (letter: Letter) => SmtpRefusal | 'silence' | undefined;

/** A real mail server on this machine until the test ends. It keeps a letter that it has not refused. */
export async function startMailServer(
  options: SMTPServerOptions = {},
  judge: Judge = () => undefined,
): Promise<MailServer> {
  const letters: Letter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 1,
    logger: false,
    onAuth: (_auth, _session, answer) => answer(null, { user: 'site' }),
    onData: (stream, { envelope, secure }, answer) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const letter = {
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(pieces),
          isSecure: secure,
        };
        const verdict = judge(letter);
        if (verdict instanceof SmtpRefusal) return answer(verdict);
        letters.push(letter);
        if (verdict !== 'silence') answer(null, 'queued as 4XyZ for <reader@nastavnik.ru>');
      });
    },
    ...options,
  });
  // Clients that leave in the middle of a word are what these tests are about.
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  await new Promise((resolve) => listening.once('listening', resolve));
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= new Promise((resolve) => server.close(() => resolve()));
    return stopped;
  };
  onTestFinished(stop);
  return { port: (listening.address() as AddressInfo).port, letters, stop };
}

/** A reply that refuses, as a hook of smtp-server takes it. */
export class SmtpRefusal extends Error {
  readonly responseCode: number;
  constructor(responseCode: number, words = 'no') {
    super(words);
    this.responseCode = responseCode;
  }
}

export function settingsFor(port: number, more: Partial<SmtpSettings> = {}): SmtpSettings {
  return { host: '127.0.0.1', port, tls: 'off', login: undefined, from: 'site@nastavnik.ru', ...more };
}
