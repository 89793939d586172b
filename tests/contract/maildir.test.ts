import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { afterAll, expect, test } from 'vitest';
import { createMaildir } from '../../functions/channels/maildir.ts';
import { composeMime } from '../../functions/channels/mime.ts';
import { purgeMaildir } from '../../functions/channels/purge-maildir.ts';
import { describeMailChannel, message } from './channel.ts';

const root = mkdtempSync(join(tmpdir(), 'maildir-'));
afterAll(() => rmSync(root, { recursive: true }));
const sender = { name: 'Моя территория', address: 'no-reply@nastavnik.example' };
let folders = 0;

function open() {
  const folder = join(root, `${folders++}`);
  const list = () => readdirSync(join(folder, 'new')).map((name) => readFileSync(join(folder, 'new', name)));
  return { folder, channel: createMaildir(folder, sender), list };
}

describeMailChannel('A maildir', async () => {
  const { channel, list } = open();
  return {
    channel,
    received: async () => {
      try {
        return list();
      } catch {
        return [];
      }
    },
  };
});

test('a mail program reads the letter as it was meant', async () => {
  const { channel, list } = open();
  await channel.deliver(message, AbortSignal.timeout(5000));
  const letter = await PostalMime.parse(list()[0] ?? '');
  expect(letter).toMatchObject({
    from: { name: 'Моя территория', address: 'no-reply@nastavnik.example' },
    to: [{ address: 'operator@nastavnik.example' }],
    replyTo: [{ address: 'ivan@pochta.example' }],
    subject: message.subject,
    messageId: '<0a1b.7@nastavnik.example>',
    date: '2026-11-22T07:05:00.000Z',
  });
  expect(letter.text?.trim()).toBe(message.text);
  expect(letter.html).toBeUndefined();
});

test('a repeated message takes the place of the first, and nothing is left half written', async () => {
  const { channel, folder } = open();
  await channel.deliver(message, AbortSignal.timeout(5000));
  await channel.deliver(message, AbortSignal.timeout(5000));
  expect(readdirSync(join(folder, 'new'))).toHaveLength(1);
  expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
});

test('no text can add a header or a recipient', async () => {
  const evil = fc
    .string({ unit: 'binary', maxLength: 40 })
    .map((text) => `${text}\r\nBcc: evil@x.example\r\n\r\n<script>`);
  await fc.assert(
    fc.asyncProperty(evil, async (text) => {
      const letter = await PostalMime.parse(await composeMime({ ...message, subject: text, text }, sender));
      expect(letter.bcc).toBeUndefined();
      expect(letter.html).toBeUndefined();
      expect(letter.to?.map(({ address }) => address)).toEqual(['operator@nastavnik.example']);
    }),
    { numRuns: 300 },
  );
}, 30_000);

test('an address with a comma is one recipient, never two', async () => {
  const letter = await PostalMime.parse(
    await composeMime({ ...message, target: 'a@nastavnik.example, evil@x.example' }, sender),
  );
  expect(letter.to).toHaveLength(1);
});

test('letters past their day are erased wherever the mail program keeps them, newer ones stay', async () => {
  const { channel, folder, list } = open();
  for (const id of ['old', 'read', 'new'])
    await channel.deliver({ ...message, id }, AbortSignal.timeout(5000));
  const [fresh = '', old = '', read = ''] = readdirSync(join(folder, 'new')).sort();
  const day = new Date('2026-11-22T07:05:00Z');
  for (const name of [old, read]) utimesSync(join(folder, 'new', name), day, day);
  renameSync(join(folder, 'new', read), join(folder, 'cur', `${read}:2,S`));
  expect(await purgeMaildir(folder, day)).toBe(2);
  expect(list()).toHaveLength(1);
  expect(readdirSync(join(folder, 'new'))).toEqual([fresh]);
  expect(readdirSync(join(folder, 'cur'))).toEqual([]);
  expect(await purgeMaildir(join(root, 'never-made'), day)).toBe(0);
});
