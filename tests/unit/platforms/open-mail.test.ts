import { expect, test } from 'vitest';
import { readConfig } from '../../../functions/config.ts';
import { greet } from '../../../functions/platforms/greet.ts';
import { openMail } from '../../../functions/platforms/open-mail.ts';

const production = {
  SITE_ENV: 'production',
  SITE_URL: 'https://nastavnik.ru',
  FORMS_SECRET: 'ab'.repeat(32),
};

test('a trial site writes letters into files on this machine, and the start says so', () => {
  const { outlet, channels } = openMail(readConfig({}));
  expect(outlet).toEqual({ mail: 'maildir' });
  expect(channels.map(({ name }) => name)).toEqual(['maildir']);
  expect(greet(readConfig({}))).toContain('с этой машины не уходят');
});

test('a public site has no channel yet: letters wait, and the start says so', () => {
  const config = readConfig(production);
  const { outlet, channels } = openMail(config);
  expect(channels).toEqual([]);
  expect(outlet).toEqual({ mail: 'smtp', problem: expect.stringContaining('Письма не уходят') });
  expect(greet(config, undefined, outlet.problem)).toContain('Письма не уходят');
});
