import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../functions/config.ts';
import { greet } from '../../../functions/platforms/greet.ts';
import { openMail } from '../../../functions/platforms/open-mail.ts';
import { SetupError } from '../../../functions/setup-error.ts';

const production = {
  SITE_ENV: 'production',
  SITE_URL: 'https://nastavnik.ru',
  FORMS_SECRET: 'ab'.repeat(32),
};
const smtp = { SMTP_HOST: 'smtp.nastavnik.ru', MAIL_FROM: 'site@nastavnik.ru' };
const webhook = {
  WEBHOOK_URL: 'https://crm.nastavnik.ru/zayavki?key=tayna',
  WEBHOOK_SECRET: `whsec_${'A'.repeat(32)}`,
};

const open = (variables: Readonly<Record<string, string>>) => {
  const config = readConfig(variables);
  const { outlet, channels, fallback } = openMail(config, () => new Date(0));
  return {
    outlet,
    fallback,
    names: channels.map(({ name }) => name),
    greeting: greet(config, undefined, outlet.problem),
  };
};

test('a trial site writes letters into files on this machine, and the start says so', () => {
  const { outlet, names, greeting, fallback } = open({});
  expect(outlet).toEqual({ mail: 'maildir' });
  expect(names).toEqual(['maildir']);
  expect(fallback).toEqual([]);
  expect(greeting).toContain('с этой машины не уходят');
});

test('a public site without a mail server lets letters wait, and says which settings it needs', () => {
  const { outlet, names, greeting } = open(production);
  expect(names).toEqual([]);
  expect(outlet).toEqual({ mail: 'smtp', problem: expect.stringContaining('Письма не уходят') });
  expect(greeting).toMatch(/Письма не уходят.*SMTP_HOST.*MAIL_FROM/);
});

describe('with a mail server', () => {
  test('letters go through it, and the start says how', () => {
    const { outlet, names, greeting } = open({ ...production, ...smtp });
    expect(outlet).toEqual({ mail: 'smtp' });
    expect(names).toEqual(['smtp']);
    expect(greeting).toContain('через smtp.nastavnik.ru:587 от site@nastavnik.ru  (под защитой TLS)');
    expect(open({ ...production, ...smtp, SMTP_TLS: 'off' }).greeting).toContain('без TLS');
  });

  test('a trial site’s go there too, to the address that was named for it; coordinators hear nothing', () => {
    const { outlet, names, greeting } = open({ ...smtp, OPERATOR_EMAIL: 'proba@nastavnik.ru' });
    expect(outlet).toEqual({ mail: 'smtp', coordinators: 'maildir' });
    expect(names).toEqual(['smtp', 'maildir']);
    expect(greeting).toContain('письма координаторам остаются файлами');
  });
});

test('what cannot be delivered goes on by the same channel to the fallback address', () => {
  const FALLBACK_EMAIL = 'dezhurnyy@nastavnik.ru';
  expect(open({ FALLBACK_EMAIL }).fallback).toEqual([{ channel: 'maildir', target: FALLBACK_EMAIL }]);
  const public_ = open({ ...production, ...smtp, FALLBACK_EMAIL });
  expect(public_.fallback).toEqual([{ channel: 'smtp', target: FALLBACK_EMAIL }]);
  expect(public_.greeting).toContain(FALLBACK_EMAIL);
});

test('the operator’s own system gets applications besides the mail; its key is not shown', () => {
  const { outlet, names, greeting } = open({ ...production, ...smtp, ...webhook });
  expect(outlet).toEqual({ mail: 'smtp', system: 'webhook' });
  expect(names).toEqual(['smtp', 'webhook']);
  expect(greeting).toContain('crm.nastavnik.ru');
  expect(greeting).not.toContain('tayna');
});

test('a system inside the own network is refused at the start', () => {
  expect(() => open({ ...webhook, WEBHOOK_URL: 'https://10.0.0.7/zayavki' })).toThrow(SetupError);
});
