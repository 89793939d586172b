import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CalendarEntry } from '../../../src/calendar/calendar-entry.ts';
import { edgesOf } from '../../../src/calendar/edges-of.ts';
import { RHYTHMS } from '../../../src/calendar/rhythm.ts';
import { toIcs } from '../../../src/calendar/to-ics.ts';
import { type DutyRhythm, duties } from '../../../src/model/duties.ts';
import { entrySchema } from '../../../src/model/entry-schema.ts';
import { plainKit } from '../../../src/model/plain-kit.ts';

const entry: CalendarEntry = {
  uid: 'duty@nastavnik.example',
  title: 'Отчёт',
  starts: '2027-01-25',
  words: 'Срок',
  url: 'https://nastavnik.example/',
};
const ruleOf = (rhythm: DutyRhythm) =>
  toIcs('Отчёты', [{ ...entry, repeats: RHYTHMS[rhythm] }])
    .split('\r\n')
    .find((line) => line.startsWith('RRULE'));

describe('a report in a calendar', () => {
  test.each<[DutyRhythm, string]>([
    ['two-weeks', 'RRULE:FREQ=WEEKLY;INTERVAL=2'],
    ['month', 'RRULE:FREQ=MONTHLY;INTERVAL=1'],
    ['quarter', 'RRULE:FREQ=MONTHLY;INTERVAL=3'],
    ['half-year', 'RRULE:FREQ=MONTHLY;INTERVAL=6'],
    ['year', 'RRULE:FREQ=YEARLY;INTERVAL=1'],
  ])('of the rhythm «%s» comes again by «%s»', (rhythm, rule) => expect(ruleOf(rhythm)).toBe(rule));

  test('that lasts for months stands at its first and last day, the same in leap years', () => {
    const spring = { ...entry, starts: '2027-01-01', ends: '2027-03-31', repeats: RHYTHMS.year };
    expect(edgesOf(spring).map(({ title, starts, ends }) => ({ title, starts, ends }))).toEqual([
      { title: 'Начинается: Отчёт', starts: '2027-01-01', ends: undefined },
      { title: 'Последний день: Отчёт', starts: '2027-03-31', ends: undefined },
    ]);
    expect(new Set(edgesOf(spring).map(({ uid }) => uid)).size).toBe(2);
  });

  test('that comes once, or on one day, is left as it is', () => {
    expect(edgesOf({ ...entry, ends: '2027-03-31' })).toHaveLength(1);
    expect(edgesOf({ ...entry, repeats: RHYTHMS.month })).toHaveLength(1);
  });

  test('is not set on a day that some months lack', () => {
    const report = JSON.parse(readFileSync('content/duties/mentor-plan.json', 'utf8'));
    const read = (dates: object) => entrySchema(duties, plainKit).safeParse({ ...report, dates }).success;
    expect(read({ starts: '2027-01-31', rhythm: 'month' })).toBe(false);
    expect(read({ starts: '2027-01-28', rhythm: 'month' })).toBe(true);
    expect(read({ starts: '2027-01-29', rhythm: 'two-weeks' })).toBe(true);
    expect(read({ starts: '2027-01-28', ends: '2027-01-01', rhythm: 'year' })).toBe(false);
  });
});
