import { expect, it } from 'vitest';
import { whoEntersAgain } from '../../../src/admin/who-enters-again.ts';

const editor = { email: 'anna@mail.example' };

it('A session that ends keeps the e-mail, so that nobody goes on with another’s text', () => {
  const { email, reason } = whoEntersAgain({ editor, mode: 'review' });
  expect([email, reason]).toEqual(['anna@mail.example', expect.stringMatching(/^Сеанс закончился/)]);
});

it('Whoever came in without a password writes their own e-mail once there are accounts', () => {
  const { email, reason } = whoEntersAgain({ editor, mode: 'simple' });
  expect(email).toBeUndefined();
  expect(reason).toMatch(/по учётной записи.+осталось на экране/);
});

it('The first time nothing needs saying', () => {
  expect(whoEntersAgain(undefined)).toEqual({});
});
