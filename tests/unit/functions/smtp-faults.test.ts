import type { Socket } from 'node:net';
import type { SMTPServerOptions } from 'smtp-server';
import { expect, test } from 'vitest';
import type { SmtpTimeouts } from '../../../functions/channels/smtp.ts';
import type { SmtpSettings } from '../../../functions/config.ts';
import { type Judge, type Letter, SmtpRefusal, startMailServer } from '../../contract/mail-server.ts';
import { agree, startScripted } from '../../contract/scripted-server.ts';
import { selfSigned } from '../../contract/self-signed.ts';
import { createMailWork, FALLBACK, NOWHERE, OPERATOR } from './mail-work.ts';

// What each fault of a mail server comes to: the fault lasts some attempts, then a healthy server takes its place.

/** A server out of order; what it has taken over nevertheless is among the copies. */
interface Broken {
  readonly port: number;
  readonly letters?: readonly Letter[];
  /** What a server that keeps no letters was told. */
  readonly heard?: readonly string[];
}

interface Fault {
  readonly name: string;
  readonly attempts: number;
  readonly broken: () => Promise<Broken>;
  /** How the log and the operator's list name it. */
  readonly code: unknown;
  readonly copies: number;
  readonly settings?: Partial<SmtpSettings>;
  readonly timeouts?: SmtpTimeouts;
  /** What the broken server is never told. */
  readonly untold?: RegExp;
}

const certificate = selfSigned('127.0.0.1');
/** Long enough for a letter on a busy machine, and short beside a real one. */
const PATIENT = { connection: 9000, greeting: 9000, silence: 3000 };
const login = { user: 'site', password: 'x' };

const FAULTS: readonly Fault[] = [
  { name: 'none', attempts: 0, broken: refusing, code: '', copies: 1 },
  {
    name: '451 after the letter',
    attempts: 3,
    broken: () => server({}, () => new SmtpRefusal(451)),
    code: 'Error:EMESSAGE:451',
    copies: 1,
  },
  {
    name: '552, the mailbox is full',
    attempts: 2,
    broken: () => server({}, () => new SmtpRefusal(552)),
    code: 'Error:EMESSAGE:552',
    copies: 1,
  },
  {
    name: '450, greylisting',
    attempts: 2,
    broken: () => server({ onRcptTo: (_address, _session, answer) => answer(new SmtpRefusal(450)) }),
    code: 'Error:EENVELOPE:450',
    copies: 1,
  },
  {
    name: '535, a wrong password',
    attempts: 2,
    broken: () => server({ onAuth: (_auth, _session, answer) => answer(new SmtpRefusal(535)) }),
    code: 'Error:EAUTH:535',
    copies: 1,
    settings: { login },
  },
  {
    name: '421 instead of a greeting',
    attempts: 2,
    broken: () => server({ onConnect: (_session, answer) => answer(new SmtpRefusal(421)) }),
    code: 'Error:EPROTOCOL:421',
    copies: 1,
  },
  {
    name: '421 in the middle of the conversation',
    attempts: 2,
    broken: () => startScripted(...agree(['RCPT', (socket) => socket.end('421 closing\r\n')])),
    code: 'Error:EENVELOPE:421',
    copies: 1,
  },
  { name: 'nobody listens', attempts: 2, broken: refusing, code: 'Error:ECONNREFUSED', copies: 1 },
  {
    name: 'connected, and not a word',
    attempts: 2,
    broken: () => startScripted(() => {}),
    code: 'Error:ETIMEDOUT',
    copies: 1,
    timeouts: { connection: 300, greeting: 200, silence: 300 },
  },
  {
    name: 'the connection breaks in the middle of the letter',
    attempts: 1,
    broken: () => startScripted(...agree(['DATA', breakOff])),
    // The system may notice it at a write first.
    code: expect.stringMatching(/^Error:(ECONNRESET|EPIPE)$/),
    copies: 1,
  },
  {
    name: 'no STARTTLS where it is wanted',
    attempts: 2,
    broken: () => startScripted(...agree(['STAR', (socket) => socket.write('502 what?\r\n')])),
    code: 'Error:ETLS:502',
    copies: 1,
    settings: { tls: 'starttls', login },
    untold: /AUTH|MAIL|RCPT|DATA/,
  },
  {
    name: 'the letter is taken, and the word for it never comes',
    attempts: 1,
    broken: () => server({}, () => 'silence'),
    code: 'Error:ETIMEDOUT',
    copies: 2,
  },
];

test.each(FAULTS)(
  '$name: put off $attempts times, then delivered',
  async (fault) => {
    const { store, clock, accept, send } = await createMailWork();
    const { attempts, code, copies, settings, untold, timeouts = PATIENT } = fault;
    await accept('1');
    const broken = await fault.broken();
    for (let attempt = 1; attempt <= attempts; attempt++) {
      expect(await send(broken.port, settings, { timeouts })).toEqual({ sent: 0, failed: 1 });
      const waiting = (await store.show('ref-1'))?.deliveries[0] ?? expect.fail();
      expect(waiting).toMatchObject({ attempts: attempt, lastError: code });
      expect(waiting.nextAt.getTime()).toBeGreaterThan(clock.now.getTime());
      clock.now = waiting.nextAt;
    }
    if (untold) expect(broken.heard?.join('\n')).not.toMatch(untold);

    const healthy = await startMailServer({ ...certificate, disabledCommands: [] });
    expect(await send(healthy.port, settings, { ca: certificate.cert })).toEqual({ sent: 1, failed: 0 });
    const letters = [...(broken.letters ?? []), ...healthy.letters];
    expect(letters).toHaveLength(copies);
    expect(new Set(letters.map(({ raw }) => messageId(raw))).size).toBe(1);
    expect(await store.stats()).toMatchObject({ sent: 1, waiting: 0, dead: 0 });
    await store.close();
  },
  30_000,
);

test('550, no such mailbox: given up at once, and the letter goes on to the fallback address', async () => {
  const { store, log, accept, send } = await createMailWork();
  await accept('1');
  const { port, letters } = await startMailServer({
    onRcptTo: ({ address }, _session, answer) => answer(address === OPERATOR ? new SmtpRefusal(550) : null),
  });
  await send(port);
  expect((await store.show('ref-1'))?.deliveries).toMatchObject([
    { target: OPERATOR, attempts: 1, lastError: 'PermanentFailure:EENVELOPE:550', deadAt: expect.any(Date) },
    { target: FALLBACK, attempts: 1, sentAt: expect.any(Date) },
  ]);
  expect(letters.map(({ to }) => to)).toEqual([[FALLBACK]]);
  expect(log).toMatchObject([
    { level: 'error', event: 'delivery-dead', code: 'PermanentFailure:EENVELOPE:550' },
  ]);
  await store.close();
});

function server(options: SMTPServerOptions, judge?: Judge): Promise<Broken> {
  return startMailServer(options, judge);
}

function breakOff(socket: Socket): void {
  socket.write('354 go\r\n');
  // Before the script hears the letter and agrees to it.
  socket.prependOnceListener('data', () => socket.resetAndDestroy());
}

async function refusing(): Promise<Broken> {
  return { port: NOWHERE };
}

function messageId(raw: Buffer): string | undefined {
  return /^Message-ID: (.+)\r$/im.exec(raw.toString())?.[1];
}
