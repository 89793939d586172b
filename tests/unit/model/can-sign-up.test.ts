import { expect, test } from 'vitest';
import { canSignUp } from '../../../src/model/can-sign-up.ts';

const open = { takesSignUps: true, status: 'open', starts: '2027-01-30' } as const;

test.each([
  ['the day before', '2027-01-29', open, true],
  ['on the day itself', '2027-01-30', open, true],
  ['the day after', '2027-01-31', open, false],
  ['on the last of several days', '2027-02-01', { ...open, ends: '2027-02-01' }, true],
  ['when places have run out', '2027-01-29', { ...open, status: 'full' as const }, false],
  ['when it is called off', '2027-01-29', { ...open, status: 'cancelled' as const }, false],
  ['when it is not taken on the site', '2027-01-29', { ...open, takesSignUps: false }, false],
  ['while it has no day', '2027-01-29', { takesSignUps: true, status: 'open' as const }, false],
])('one signs up for an event %s: %s', (_, today, event, can) => {
  expect(canSignUp(event, today)).toBe(can);
});
