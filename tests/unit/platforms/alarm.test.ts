import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Channel } from '../../../functions/channels/channel.ts';
import { createMaildir } from '../../../functions/channels/maildir.ts';
import { readConfig } from '../../../functions/config.ts';
import type { Health } from '../../../functions/handlers/read-health.ts';
import { alarmWays, createLook } from '../../../functions/platforms/open-alarm.ts';
import { temporaryFolder } from '../editorial/desk.ts';

const OK: Health = { state: 'ok', reasons: [], waiting: 0, sent: 0, dead: 0, quarantined: 0 };
const TROUBLE: Health = {
  ...OK,
  state: 'attention',
  reasons: ['Есть письма, которые не удалось доставить.'],
  dead: 1,
};

test('somebody is told once when trouble lasts, and once when it is over', async () => {
  const site = await openSite();
  await site.look(TROUBLE);
  await site.pass(9, TROUBLE);
  expect(site.letters()).toEqual([]);
  await site.pass(1, TROUBLE);
  expect(site.letters()).toHaveLength(1);
  await site.pass(60, TROUBLE);
  expect(site.letters()).toHaveLength(1);
  await site.pass(1, OK);
  await site.pass(1, OK);
  const [first = '', second = ''] = site.letters();
  expect(first).toContain('Есть письма, которые не удалось доставить.');
  expect(first).toContain('Неполадка длится 10 мин.');
  expect(second).toContain('Неполадки больше нет. Она длилась 71 мин.');
  expect(site.letters()).toHaveLength(2);
});

test('trouble that passes by itself in time is told to nobody', async () => {
  const site = await openSite();
  await site.look(TROUBLE);
  await site.pass(9, TROUBLE);
  await site.pass(1, OK);
  await site.pass(10, TROUBLE);
  expect(site.letters()).toEqual([]);
});

test('a restart in between neither repeats the alarm nor forgets to end it', async () => {
  const site = await openSite();
  await site.look(TROUBLE);
  await site.pass(10, TROUBLE);
  site.restart();
  await site.pass(1, TROUBLE);
  expect(site.letters()).toHaveLength(1);
  await site.pass(1, OK);
  expect(site.letters()).toHaveLength(2);
});

test('a store that does not answer is the worst trouble', async () => {
  const site = await openSite();
  await site.look(undefined);
  await site.pass(10, undefined);
  expect(site.letters()[0]).toContain('Заявки не записываются');
});

test('an alarm that did not go out is tried at the next look, and holds up no other way', async () => {
  let isDown = true;
  const told: string[] = [];
  const system: Channel = {
    name: 'webhook',
    async deliver({ data }) {
      if (isDown) throw Object.assign(new Error('Иван'), { code: 'ETIMEDOUT' });
      told.push(data.type);
      return 'ok';
    },
  };
  const site = await openSite(system);
  await site.look(TROUBLE);
  await site.pass(10, TROUBLE);
  expect(site.letters()).toHaveLength(1);
  expect(site.lines.join()).toContain('alarm-not-told');
  expect(site.lines.join()).not.toContain('Иван');
  isDown = false;
  await site.pass(1, TROUBLE);
  await site.pass(1, OK);
  expect(told).toEqual(['alarm.raised', 'alarm.cleared']);
  expect(site.letters()).toHaveLength(2);
});

test('an address within the own network is refused by the name of its setting', () => {
  const secret = `whsec_${'A'.repeat(44)}`;
  const config = readConfig({ ALARM_URL: 'https://10.0.0.5/alarm', ALARM_SECRET: secret });
  expect(() => alarmWays(config, () => new Date())).toThrow(/^ALARM_URL: это адрес внутренней сети/);
  expect(() => readConfig({ ALARM_URL: 'http://dezhurnyy.nastavnik.ru/', ALARM_SECRET: secret })).toThrow(
    /^ALARM_URL: нужен адрес с https/,
  );
  expect(() => readConfig({ ALARM_URL: 'https://dezhurnyy.nastavnik.ru/' })).toThrow(
    /^ALARM_SECRET: впишите/,
  );
});

async function openSite(...others: Channel[]) {
  const dataFolder = await temporaryFolder();
  const mail = join(dataFolder, 'alarms');
  const lines: string[] = [];
  let time = Date.parse('2026-11-26T03:00:00Z');
  let health: Health | undefined = OK;
  const open = () =>
    createLook(
      {
        config: {
          alarm: { webhook: undefined, email: undefined, minutes: 10 },
          smtp: undefined,
          dataFolder,
          origin: 'https://nastavnik.ru',
          base: '/',
        },
        health: async () => health ?? Promise.reject(new Error('no store')),
        now: () => new Date(time),
        log: (entry) => lines.push(JSON.stringify(entry)),
      },
      [createMaildir(mail, { name: 'Сайт', address: 'site@nastavnik.ru' }), ...others].map((channel) => ({
        channel,
        target: 'tehnik@nastavnik.ru',
      })),
    );
  let run = open();
  return {
    lines,
    restart: () => {
      run = open();
    },
    async look(next: Health | undefined) {
      health = next;
      await run();
    },
    /** Minutes go by, with a look in each. */
    async pass(minutes: number, next: Health | undefined) {
      health = next;
      for (let minute = 0; minute < minutes; minute++) {
        time += 60_000;
        await run();
      }
    },
    letters: () =>
      existsSync(mail)
        ? readdirSync(join(mail, 'new'))
            .sort()
            .map((name) => decode(readFileSync(join(mail, 'new', name), 'utf8')))
        : [],
  };
}

/** The words of a letter, whatever way they were packed for the mail. */
function decode(letter: string): string {
  const [head = '', ...body] = letter.split(/\r?\n\r?\n/);
  const text = body.join('\n\n');
  if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString();
  if (!/quoted-printable/i.test(head)) return text;
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number(`0x${hex}`)));
  return Buffer.from(bytes, 'latin1').toString();
}
