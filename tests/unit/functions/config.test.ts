import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../functions/config.ts';

const production = {
  SITE_ENV: 'production',
  SITE_URL: 'https://nastavnik.ru',
  FORMS_SECRET: 'ab'.repeat(32),
};

test('nothing has to be set to try the site', () => {
  expect(readConfig({})).toMatchObject({
    isProduction: false,
    origin: 'http://localhost:4321',
    base: '/',
    host: '127.0.0.1',
    port: 4321,
    dataFolder: resolve('data'),
    applicationsFile: resolve('data/applications.db'),
    mailFolder: resolve('data/mail'),
    secret: undefined,
    operatorEmail: undefined,
    trustedProxies: 0,
    postsPerAddress: 60,
    retentionDays: 30,
    drainSeconds: 5,
  });
});

test('an empty variable is one that is not set', () => {
  expect(readConfig({ PORT: '', SITE_URL: '' })).toEqual(readConfig({}));
});

test('another port changes the address that visitors see', () => {
  expect(readConfig({ PORT: '5000' }).origin).toBe('http://localhost:5000');
});

test('a build is told of the map’s tiles and whose they are, and of the operator’s address', () => {
  const told = {
    MAP_TILES_URL: 'https://tiles.nastavnik.ru/{z}/{x}/{y}.png',
    MAP_TILES_ATTRIBUTION: '© Участники OpenStreetMap',
    OPERATOR_EMAIL: 'priemnaya@nastavnik.ru',
  };
  expect(readConfig(told).buildSettings).toMatchObject(told);
});

test('a secret is taken as hexadecimal bytes or as text', () => {
  expect(readConfig(production).secret).toEqual(new Uint8Array(32).fill(0xab));
  expect(
    readConfig({ ...production, FORMS_SECRET: 'длинный секрет из многих слов' }).secret?.length,
  ).toBeGreaterThan(32);
});

const smtp = { SMTP_HOST: 'smtp.nastavnik.ru', MAIL_FROM: 'site@nastavnik.ru' };

describe('a wrong setting is refused in one line that names it and says what to write', () => {
  test.each([
    [{ SITE_ENV: 'prod' }, 'SITE_ENV: нужно development или production'],
    [{ SITE_URL: 'nastavnik.ru' }, 'SITE_URL: нужен адрес сайта, например https://nastavnik.ru'],
    [
      { SITE_URL: 'https://nastavnik.ru/section/' },
      'SITE_URL: нужен адрес без пути, например https://nastavnik.ru; путь раздела впишите в SITE_BASE',
    ],
    [
      { MAP_TILES_URL: 'https://tiles.nastavnik.ru/{z}/{x}/{y}.png' },
      /^MAP_TILES_ATTRIBUTION: подпишите, чьи плитки/,
    ],
    [{ SITE_BASE: 'x' }, 'SITE_BASE: нужен путь со знаком / в начале и в конце, например /nastavnichestvo/'],
    [{ PORT: '99999' }, 'PORT: нужно целое число от 1 до 65535, например 4321'],
    [{ PORT: '0x50' }, 'PORT: нужно целое число от 1 до 65535, например 4321'],
    [{ TRUSTED_PROXIES: '-1' }, 'TRUSTED_PROXIES: нужно целое число от 0 до 9, например 0'],
    [{ RETENTION_DAYS: '0' }, 'RETENTION_DAYS: нужно целое число от 1 до 3650, например 30'],
    [
      { FORMS_SECRET: 'коротко' },
      /^FORMS_SECRET: секрет короткий, нужно не меньше 32 байт.*openssl rand -hex 32/,
    ],
    [{ OPERATOR_EMAIL: 'нет' }, /^OPERATOR_EMAIL: нужен адрес почты/],
    [
      { DATABASE_URL: 'postgres://site@10.0.0.5/site' },
      /^FORMS_SECRET: заявки в базе нужно закрывать секретом.*openssl rand -hex 32/,
    ],
    [{ DATABASE_URL: 'mysql://site@10.0.0.5/site', FORMS_SECRET: 'ab'.repeat(32) }, /^DATABASE_URL: нужен/],
    [{ ...production, FORMS_SECRET: undefined }, /^FORMS_SECRET: рабочему сайту нужен секрет.*openssl/],
    [{ ...production, SITE_URL: undefined }, /^SITE_URL: рабочему сайту нужен адрес с https/],
    [{ ...production, SITE_URL: 'http://nastavnik.ru' }, /^SITE_URL: рабочему сайту нужен адрес с https/],
    [{ ...production, OPERATOR_EMAIL: 'o@nastavnik.example' }, /^OPERATOR_EMAIL: это адрес-образец/],
    [smtp, /^OPERATOR_EMAIL: письма пробного сайта уйдут через SMTP_HOST/],
    [{ ...smtp, OPERATOR_EMAIL: 'o@nastavnik.example' }, /^OPERATOR_EMAIL: это адрес-образец/],
  ])('%j', (variables, line) => {
    expect(refusal(variables)).toMatch(line);
    expect(refusal(variables)).not.toContain('\n');
  });

  test('all of them at once, so that they are put right in one go', () => {
    expect(refusal({ PORT: 'x', SITE_BASE: 'y' }).split('\n')).toHaveLength(2);
  });
});

function refusal(variables: Readonly<Record<string, string | undefined>>): string {
  try {
    readConfig(variables);
  } catch (error) {
    return (error as Error).message;
  }
  return 'was not refused';
}
