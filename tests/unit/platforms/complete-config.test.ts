import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../functions/config.ts';
import { completeConfig } from '../../../functions/platforms/complete-config.ts';
import { SetupError } from '../../../functions/setup-error.ts';

const SECRET = 'a'.repeat(64);
const WHOLE = {
  FORMS_SECRET: SECRET,
  SITE_URL: 'https://nastavnik.ru',
  OPERATOR_EMAIL: 'priemnaya@nastavnik.ru',
  DATABASE_URL: 'postgres://site@db.nastavnik.ru/site?sslmode=verify-full',
};
const WEBHOOK = {
  WEBHOOK_URL: 'https://crm.nastavnik.ru/zayavki',
  WEBHOOK_SECRET: `whsec_${'A'.repeat(44)}`,
};
const SMTP = { SMTP_HOST: 'smtp.nastavnik.ru', MAIL_FROM: 'site@nastavnik.ru' };

const read = (variables: Record<string, string>, mail: boolean) =>
  completeConfig(readConfig(variables), { mail });

describe('on a platform without a disk', () => {
  test('whole settings are taken', () => {
    expect(read({ ...WHOLE, ...WEBHOOK }, false).operatorEmail).toBe('priemnaya@nastavnik.ru');
    expect(read({ ...WHOLE, ...SMTP, SITE_ENV: 'production' }, true).databaseUrl).toContain(
      'db.nastavnik.ru',
    );
    expect(read({ ...WHOLE, ...WEBHOOK }, true).webhook?.url).toBe(WEBHOOK.WEBHOOK_URL);
  });

  test.each(Object.keys(WHOLE))('%s cannot be left out', (name) => {
    const { [name]: _, ...rest } = { ...WHOLE, ...WEBHOOK } as Record<string, string>;
    expect(() => read(rest, true)).toThrow(SetupError);
    expect(() => read(rest, true)).toThrow(new RegExp(`^${name}: `));
  });

  test('all that is missing is told at once, a line each', () => {
    const told = messageOf(() => read({}, false)).split('\n');
    expect(told.map((line) => line.split(':')[0])).toEqual([
      'FORMS_SECRET',
      'SITE_URL',
      'OPERATOR_EMAIL',
      'DATABASE_URL',
      'WEBHOOK_URL',
    ]);
  });

  test('without any way out nothing would ever reach the operator', () => {
    expect(() => read(WHOLE, true)).toThrow(/^SMTP_HOST: .*или WEBHOOK_URL/);
    expect(() => read(WHOLE, false)).toThrow(/^WEBHOOK_URL:/);
  });

  test('a trial site writes to nobody: its coordinators do not know of the trial', () => {
    expect(() => read({ ...WHOLE, ...SMTP }, true)).toThrow(/^SITE_ENV: впишите production/);
  });

  test('settings of mail are refused where no mail leaves, so that nobody waits for it', () => {
    const variables = { ...WHOLE, ...WEBHOOK, ...SMTP, FALLBACK_EMAIL: 'dezhurnyy@nastavnik.ru' };
    expect(messageOf(() => read(variables, false)).split('\n')).toEqual([
      expect.stringMatching(/^SMTP_HOST: уберите/),
      expect.stringMatching(/^FALLBACK_EMAIL: уберите/),
    ]);
  });
});

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof SetupError) return error.message;
    throw error;
  }
  return expect.fail('nothing was refused');
}
