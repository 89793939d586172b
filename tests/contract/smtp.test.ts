import { once } from 'node:events';
import type { Socket } from 'node:net';
import { inspect } from 'node:util';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { type Channel, PermanentFailure } from '../../functions/channels/channel.ts';
import { composeMime } from '../../functions/channels/mime.ts';
import { createSmtp } from '../../functions/channels/smtp.ts';
import { errorCode } from '../../functions/log.ts';
import { describeMailChannel, message } from './channel.ts';
import { SmtpRefusal, settingsFor, startMailServer } from './mail-server.ts';
import { agree, startScripted } from './scripted-server.ts';
import { selfSigned } from './self-signed.ts';

const NAME = 'Сайт наставничества';
const letter = { ...message, target: 'operator@nastavnik.ru' };
const certificate = selfSigned('127.0.0.1');
const withTls = { ...certificate, disabledCommands: [] };

describeMailChannel(
  'SMTP under STARTTLS',
  async () => {
    const server = await startMailServer(withTls);
    const settings = settingsFor(server.port, { tls: 'starttls' });
    return {
      channel: createSmtp(settings, NAME, { ca: certificate.cert }),
      received: async () => server.letters.map(({ raw }) => raw),
    };
  },
  letter,
);

test('a mail program reads the letter as it was meant, and a repeat has the very same bytes', async () => {
  const server = await startMailServer();
  const channel = createSmtp(settingsFor(server.port), NAME);
  await send(channel);
  await send(channel);
  const [one, other] = server.letters;
  expect(one?.raw.equals(other?.raw ?? Buffer.alloc(0))).toBe(true);
  expect(one?.raw).toEqual(await composeMime(letter, { name: NAME, address: 'site@nastavnik.ru' }));
  expect(one).toMatchObject({ from: 'site@nastavnik.ru', to: ['operator@nastavnik.ru'] });
  expect(await PostalMime.parse(one?.raw ?? '')).toMatchObject({
    from: { name: NAME, address: 'site@nastavnik.ru' },
    to: [{ address: 'operator@nastavnik.ru' }],
    replyTo: [{ address: 'ivan@pochta.example' }],
    subject: letter.subject,
    messageId: '<0a1b.7@nastavnik.ru>',
  });
});

test('the receipt holds the server’s word for the letter, to ask about it there, and no address', async () => {
  const server = await startMailServer();
  expect(await send(createSmtp(settingsFor(server.port), NAME))).toBe('250 queued as 4XyZ for …');
});

describe('TLS', () => {
  test('with STARTTLS and from the first byte the letter goes closed', async () => {
    for (const tls of ['starttls', 'implicit'] as const) {
      const server = await startMailServer({ ...withTls, secure: tls === 'implicit' });
      await send(createSmtp(settingsFor(server.port, { tls }), NAME, { ca: certificate.cert }));
      expect(server.letters).toMatchObject([{ isSecure: true }]);
    }
  });

  test('a server that nobody vouches for, or of another name, gets nothing', async () => {
    const another = selfSigned('mail.nastavnik.ru');
    for (const tls of ['starttls', 'implicit'] as const) {
      for (const [key, ca] of [
        [certificate, undefined],
        [another, another.cert],
      ] as const) {
        const server = await startMailServer({ ...withTls, ...key, secure: tls === 'implicit' });
        const settings = settingsFor(server.port, { tls });
        const failure = await refusal(createSmtp(settings, NAME, ca === undefined ? {} : { ca }));
        expect(failure).not.toBeInstanceOf(PermanentFailure);
        expect(server.letters).toEqual([]);
      }
    }
  });

  test('switched off, it is not used even where the server offers it', async () => {
    const server = await startMailServer(withTls);
    await send(createSmtp(settingsFor(server.port, { tls: 'off' }), NAME));
    expect(server.letters).toMatchObject([{ isSecure: false }]);
  });
});

test('the site logs in where it was told to, and sends nothing to a server that does not ask', async () => {
  const seen: unknown[] = [];
  const login = { user: 'site@nastavnik.ru', password: 'пароль с пробелом' };
  const server = await startMailServer({
    authOptional: false,
    onAuth: ({ username, password }, _, answer) => {
      seen.push([username, password]);
      answer(null, { user: username });
    },
  });
  await send(createSmtp(settingsFor(server.port, { login }), NAME));
  expect(seen).toEqual([['site@nastavnik.ru', 'пароль с пробелом']]);
  expect(server.letters).toHaveLength(1);

  const open = await startMailServer({ disabledCommands: ['STARTTLS', 'AUTH'] });
  expect(await refusal(createSmtp(settingsFor(open.port, { login }), NAME))).not.toBeInstanceOf(
    PermanentFailure,
  );
  expect(open.letters).toEqual([]);
});

test('Russian addresses are reached: a Russian domain by any server, a Russian name by one that knows them', async () => {
  const old = await startScripted(...agree());
  await send(createSmtp(settingsFor(old.port), NAME), 'operator@почта.рф');
  expect(old.heard).toContain('RCPT TO:<operator@xn--80a1acny.xn--p1ai>');

  const server = await startMailServer();
  await send(createSmtp(settingsFor(server.port), NAME), 'оператор@почта.рф');
  expect(server.letters.map(({ to }) => to)).toEqual([['оператор@почта.рф']]);
});

test('an address with a comma is one recipient, never two', async () => {
  const server = await startMailServer();
  await send(createSmtp(settingsFor(server.port), NAME), 'a@nastavnik.ru, evil@x.ru').catch(() => {});
  expect(server.letters.flatMap(({ to }) => to)).not.toContain('evil@x.ru');
});

test('nothing is sent to a sample address', async () => {
  const server = await startMailServer();
  const channel = createSmtp(settingsFor(server.port), NAME);
  await expect(send(channel, 'operator@nastavnik.example')).rejects.toThrow(PermanentFailure);
  expect(server.letters).toEqual([]);
});

describe('a refusal', () => {
  const refuseAt = (place: 'onConnect' | 'onMailFrom' | 'onRcptTo' | 'onAuth', code: number) => ({
    [place]: (...parts: readonly unknown[]) =>
      (parts.at(-1) as (error: Error) => void)(new SmtpRefusal(code)),
  });

  test.each([
    ['no such mailbox', refuseAt('onRcptTo', 550)],
    ['the address is not spoken to', refuseAt('onRcptTo', 554)],
  ])('of this letter ends its attempts: %s', async (_, options) => {
    const server = await startMailServer(options);
    expect(await refusal(createSmtp(settingsFor(server.port), NAME))).toBeInstanceOf(PermanentFailure);
  });

  test('of its text ends its attempts too', async () => {
    const server = await startMailServer({}, () => new SmtpRefusal(554));
    const failure = await refusal(createSmtp(settingsFor(server.port), NAME));
    expect(failure).toBeInstanceOf(PermanentFailure);
    expect(errorCode(failure)).toBe('PermanentFailure:EMESSAGE:554');
  });

  test.each([
    ['the server is closed', refuseAt('onConnect', 554), 'Error:EPROTOCOL:554'],
    ['the login is wrong', refuseAt('onAuth', 535), 'Error:EAUTH:535'],
    ['the sender is not ours', refuseAt('onMailFrom', 553), 'Error:EENVELOPE:553'],
    ['come back later', refuseAt('onRcptTo', 450), 'Error:EENVELOPE:450'],
    ['the mailbox is full', refuseAt('onRcptTo', 552), 'Error:EENVELOPE:552'],
    ['a login is wanted', refuseAt('onRcptTo', 530), 'Error:EENVELOPE:530'],
  ])('that people put right is tried again: %s', async (_, options, code) => {
    const server = await startMailServer(options);
    const login = { user: 'site', password: 'x' };
    const failure = await refusal(createSmtp(settingsFor(server.port, { login }), NAME));
    expect(failure).not.toBeInstanceOf(PermanentFailure);
    expect(errorCode(failure)).toBe(code);
  });

  test('tells nothing of the letter, however much the server quotes', async () => {
    const words = '<operator@nastavnik.ru> Иван Петров +7 900 123-45-67';
    for (const code of [450, 550]) {
      const server = await startMailServer({
        onRcptTo: (_address, _session, answer) => answer(new SmtpRefusal(code, words)),
      });
      const failure = await refusal(createSmtp(settingsFor(server.port), NAME));
      expect(inspect(failure, { depth: 9, showHidden: true })).not.toMatch(/operator@|Иван|900/);
    }
  });
});

describe('patience', () => {
  test('a server that is silent is left', async () => {
    const { port } = await startScripted(() => {});
    const timeouts = { connection: 200, greeting: 100, silence: 100 };
    expect(errorCode(await refusal(createSmtp(settingsFor(port), NAME, { timeouts })))).toBe(
      'Error:ETIMEDOUT',
    );
  });

  test('a delivery that is given up closes its connection', async () => {
    const connected = Promise.withResolvers<Socket>();
    const { port } = await startScripted(connected.resolve);
    const giveUp = new AbortController();
    const delivery = createSmtp(settingsFor(port), NAME).deliver(letter, giveUp.signal);
    const closed = once(await connected.promise, 'close');
    giveUp.abort();
    await expect(delivery).rejects.toThrow();
    await closed;
  });
});

function send(channel: Channel, target = letter.target): Promise<string> {
  return channel.deliver({ ...letter, target }, AbortSignal.timeout(10_000));
}

async function refusal(channel: Channel): Promise<unknown> {
  return send(channel).then(
    () => expect.fail('the letter was taken'),
    (error: unknown) => error,
  );
}
