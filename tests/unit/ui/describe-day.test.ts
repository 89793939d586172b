import { expect, test } from 'vitest';
import { describeDay } from '../../../src/ui/event/describe-day.ts';

test('a day is told as on a poster, whatever the machine’s time zone', () => {
  expect(describeDay('2026-12-05')).toEqual({
    number: '5',
    month: 'декабря',
    year: '2026',
    weekday: 'суббота',
  });
});
