import { expect, test } from 'vitest';
import { isEmail, isExampleEmail } from '../../../src/text/email.ts';

test.each(['anna@mail.example', 'анна@почта.рф', 'a.b+c@xn--e1aybc.xn--p1ai', "o'neil@mail.example"])(
  '%s is an address',
  (address) => {
    expect(isEmail(address)).toBe(true);
  },
);

test.each([
  'anna',
  'anna@mail',
  '@mail.example',
  'a b@mail.example',
  'a@b.example, c@d.example',
  'a..b@mail.example',
  'a@mail.example\n',
])('%j is not one', (address) => {
  expect(isEmail(address)).toBe(false);
});

test('only the reserved domain is a sample', () => {
  expect(isExampleEmail('a@nastavnik.example')).toBe(true);
  expect(isExampleEmail('a@nastavnik.example.ru')).toBe(false);
  expect(isExampleEmail('a@myexample')).toBe(false);
});
