import { expect, test } from 'vitest';
import { formatPhone, isExamplePhone, parsePhone } from '../../../src/text/phone.ts';

test.each([
  ['+7 (345) 200-00-00', '+73452000000'],
  ['8 345 200 00 00', '+73452000000'],
  ['73452000000', '+73452000000'],
  ['9120000000', '+79120000000'],
  ['8–912–000–00–00', '+79120000000'],
  ['+375 29 000-00-00', '+375290000000'],
  ['+81 3 0000 0000', '+81300000000'],
])('«%s» is understood', (spelling, number) => {
  expect(parsePhone(spelling)).toBe(number);
});

test.each(['', '02', '12345', '8 912 000', 'позвоните маме', '8 912 000-00-00 доб. 5'])(
  '«%s» is no phone number',
  (spelling) => {
    expect(parsePhone(spelling)).toBeUndefined();
  },
);

test('a Russian number is spelled in groups, a foreign one as it is', () => {
  expect(formatPhone('+73452000000')).toBe('+7 345 200-00-00');
  expect(formatPhone('+375290000000')).toBe('+375290000000');
});

test('a number with an area code that begins with a zero is a sample', () => {
  expect(['+7 000 000-00-21', '8 (000) 000-00-21'].map(isExamplePhone)).toEqual([true, true]);
  expect(['+7 345 200-00-00', '8 912 000-00-00', '112', ''].map(isExamplePhone)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
