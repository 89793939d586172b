import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutMonth, type MonthItem } from '../../../src/calendar/lay-out-month.ts';

const daysOf = (month: string, items: readonly MonthItem[] = []) =>
  layOutMonth(month, items)
    .flat()
    .filter((found) => found !== undefined);
const titlesOn = (day: string, items: readonly MonthItem[]) =>
  daysOf(day.slice(0, 7), items)
    .find((found) => found.day === day)
    ?.items.map(({ item, part }) => [item.title, part].filter(Boolean).join(', '));

describe('a month in weeks', () => {
  test.each([
    ['2027-02', 'Monday, and ends on Sunday', 0, 4],
    ['2026-12', 'Tuesday', 1, 5],
    ['2026-04', 'Wednesday', 2, 5],
    ['2026-01', 'Thursday', 3, 5],
    ['2027-01', 'Friday', 4, 5],
    ['2026-08', 'Saturday', 5, 6],
    ['2026-11', 'Sunday', 6, 6],
  ])('%s begins on %s', (month, _words, column, rows) => {
    const weeks = layOutMonth(month, []);
    expect(weeks).toHaveLength(rows);
    expect(weeks[0]?.findIndex((found) => found?.day === `${month}-01`)).toBe(column);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  test.each([
    ['2027-02', 28],
    ['2028-02', 29],
    ['2100-02', 28],
    ['2000-02', 29],
    ['2026-04', 30],
    ['2026-12', 31],
  ])('%s has %i days', (month, length) => {
    expect(daysOf(month)).toHaveLength(length);
    expect(daysOf(month).at(-1)?.day).toBe(`${month}-${length}`);
  });

  test('holds each of its days once, under its own weekday, whatever the month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2200 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
        const month = `${year}-${String(number).padStart(2, '0')}`;
        for (const week of layOutMonth(month, [])) {
          for (const [column, found] of week.entries()) {
            if (found) expect((new Date(found.day).getUTCDay() + 6) % 7).toBe(column);
          }
        }
        const days = daysOf(month).map(({ day }) => day);
        expect(days).toEqual([...new Set(days)].sort());
      }),
    );
  });
});

describe('what happens in a month', () => {
  const evening = { title: 'Вечер', starts: '2026-12-31' };
  const camp = { title: 'Лагерь', starts: '2026-12-30', ends: '2027-01-02' };

  test('stands on its day, in the order given', () => {
    expect(titlesOn('2026-12-31', [camp, evening])).toEqual(['Лагерь, день 2 из 4', 'Вечер']);
    expect(titlesOn('2026-12-29', [camp, evening])).toEqual([]);
  });

  test('stands on each of its days over the turn of the year', () => {
    expect(titlesOn('2026-12-30', [camp])).toEqual(['Лагерь, день 1 из 4']);
    expect(titlesOn('2027-01-02', [camp])).toEqual(['Лагерь, день 4 из 4']);
    expect(titlesOn('2027-01-03', [camp])).toEqual([]);
  });

  test('counts the day that a leap year adds', () => {
    const march = { title: 'Курс', starts: '2028-02-28', ends: '2028-03-01' };
    expect(titlesOn('2028-02-29', [march])).toEqual(['Курс, день 2 из 3']);
  });
});
