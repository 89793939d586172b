import { expect, test } from 'vitest';
import { formatDate, formatMoment } from '../../../src/text/date.ts';

test('a day stays the same day whatever the machine’s time zone', () => {
  expect(formatDate('2021-01-01')).toBe('1 января 2021 г.');
});

test('a moment is told by the clocks of the region', () => {
  const late = new Date('2026-11-22T20:30:00Z');
  expect(formatMoment(late, 'Asia/Yekaterinburg')).toMatch(/^23 ноября 2026.*01:30$/);
  expect(formatMoment(late, 'Europe/Moscow')).toMatch(/^22 ноября 2026.*23:30$/);
});
