import { expect, test } from 'vitest';
import { regionDay } from '../../../src/text/region-day.ts';

const anew = (moment: Date, timeZone: string) =>
  new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone }).format(moment);

test('the day changes at the region’s midnight, to the millisecond, whatever was asked before', () => {
  const midnight = Date.UTC(2026, 10, 21, 19);
  const days = [-1, 0, 1, -1, 0].map((step) => regionDay(new Date(midnight + step), 'Asia/Yekaterinburg'));
  expect(days).toEqual(['2026-11-21', '2026-11-22', '2026-11-22', '2026-11-21', '2026-11-22']);
});

test.each(['Asia/Yekaterinburg', 'Europe/Moscow', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Chatham'])(
  'every quarter of an hour of a year has the day that the calendar of %s says',
  (timeZone) => {
    for (let moment = Date.UTC(2026, 0, 1); moment < Date.UTC(2027, 0, 1); moment += 7 * 3600_000 + 450_000) {
      const date = new Date(moment);
      expect(regionDay(date, timeZone)).toBe(anew(date, timeZone));
    }
  },
);

test('zones do not get into each other’s way', () => {
  const moment = new Date(Date.UTC(2026, 10, 21, 20));
  expect(
    ['Asia/Yekaterinburg', 'Europe/Moscow', 'Asia/Yekaterinburg'].map((zone) => regionDay(moment, zone)),
  ).toEqual(['2026-11-22', '2026-11-21', '2026-11-22']);
});
