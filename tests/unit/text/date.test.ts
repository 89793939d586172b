import { expect, test } from 'vitest';
import { formatDate, formatMoment } from '../../../src/text/date.ts';

test('a day stays the same day whatever the machine’s time zone', () => {
  expect(formatDate('2021-01-01')).toBe('1 января 2021 г.');
});

test('a moment is told in Tyumen time', () => {
  expect(formatMoment(new Date('2026-11-22T20:30:00Z'))).toContain('23 ноября 2026');
  expect(formatMoment(new Date('2026-11-22T20:30:00Z'))).toContain('01:30');
});
