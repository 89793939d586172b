import nodemailer from 'nodemailer';
import { isExampleEmail } from '../../src/text/email.ts';
import type { SmtpSettings } from '../config.ts';
import { type Channel, PermanentFailure } from './channel.ts';
import { composeMime } from './mime.ts';
import { smtpFailure } from './smtp-failure.ts';

export interface SmtpOptions {
  readonly timeouts?: SmtpTimeouts | undefined;
  /** Certificate (PEM) to trust instead of the public authorities. */
  readonly ca?: string | undefined;
}

/** Milliseconds. */
export interface SmtpTimeouts {
  /** From the search of the address to the greeting, and to the end of STARTTLS. */
  readonly connection: number;
  readonly greeting: number;
  /** Without a word from the server. */
  readonly silence: number;
}

/**
 * Hands messages to a mail server (RFC 5321), which takes them on. Nothing is said before TLS unless it is off.
 *
 * @param senderName who writes, before the address in `settings.from`
 */
export function createSmtp(settings: SmtpSettings, senderName: string, options: SmtpOptions = {}): Channel {
  const sender = { name: senderName, address: settings.from };
  const transport = createTransport(settings, options);
  return {
    name: 'smtp',
    async deliver(message, signal) {
      if (isExampleEmail(message.target)) throw new PermanentFailure('Адрес-образец: письмо некому послать');
      const raw = await composeMime(message, sender);
      // Objects, never text: a text is read as a list of addresses.
      const envelope = {
        from: { name: '', address: sender.address },
        to: { name: '', address: message.target },
      };
      try {
        const { response } = await transport.sendMail({ envelope, raw, signal });
        // The server's number of the letter helps to ask about it there; an address that it quotes is left out.
        return response.replace(/\S*@\S*/g, '…').slice(0, 200);
      } catch (error) {
        throw smtpFailure(error);
      }
    },
  };
}

/**
 * Talks to a mail server up to the login and sends nothing.
 *
 * @throws when it does not take us
 */
export async function greetSmtp(settings: SmtpSettings, options: SmtpOptions = {}): Promise<void> {
  const transport = createTransport(settings, options);
  try {
    await transport.verify();
  } finally {
    transport.close();
  }
}

function createTransport(settings: SmtpSettings, { timeouts = TIMEOUTS, ca }: SmtpOptions) {
  const { login } = settings;
  return nodemailer.createTransport({
    host: settings.host,
    port: settings.port,
    ...TLS[settings.tls],
    ...(ca === undefined ? {} : { tls: { ca } }),
    // Forced: a server that offers no login would otherwise be given letters without one.
    ...(login === undefined ? {} : { auth: { user: login.user, pass: login.password }, forceAuth: true }),
    connectionTimeout: timeouts.connection,
    greetingTimeout: timeouts.greeting,
    socketTimeout: timeouts.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** A server that is silent anywhere is left before the 45 s that one delivery has are over. */
const TIMEOUTS: SmtpTimeouts = { connection: 15_000, greeting: 10_000, silence: 20_000 };

const TLS = {
  starttls: { secure: false, requireTLS: true },
  implicit: { secure: true },
  off: { secure: false, ignoreTLS: true },
} as const;
