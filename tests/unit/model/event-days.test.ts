import { describe, expect, test } from 'vitest';
import { entrySchema } from '../../../src/model/entry-schema.ts';
import { eventDays, lastDay, nextDay } from '../../../src/model/event-days.ts';
import { events } from '../../../src/model/events.ts';
import { plainKit } from '../../../src/model/plain-kit.ts';

const repeats = (every: 'week' | 'two-weeks' | 'month', until: string) => ({ every, until });

describe('the days of an event', () => {
  test.each([
    [{ starts: '2026-12-05' }, ['2026-12-05']],
    [
      { starts: '2026-12-19', repeats: repeats('week', '2027-01-02') },
      ['2026-12-19', '2026-12-26', '2027-01-02'],
    ],
    [{ starts: '2028-02-22', repeats: repeats('week', '2028-03-06') }, ['2028-02-22', '2028-02-29']],
    [{ starts: '2026-12-28', repeats: repeats('two-weeks', '2027-01-11') }, ['2026-12-28', '2027-01-11']],
    [
      { starts: '2027-01-28', repeats: repeats('month', '2027-03-28') },
      ['2027-01-28', '2027-02-28', '2027-03-28'],
    ],
    [{ starts: '2026-12-01', repeats: repeats('month', '2027-01-31') }, ['2026-12-01', '2027-01-01']],
    [{}, []],
  ])('%j are %j', (event, days) => expect(eventDays(event)).toEqual(days));

  test('end with the last of several, or of a row of meetings', () => {
    expect(lastDay({ starts: '2027-02-18', ends: '2027-02-19' })).toBe('2027-02-19');
    expect(lastDay({ starts: '2026-12-05', repeats: repeats('week', '2026-12-18') })).toBe('2026-12-12');
    expect(lastDay({})).toBeUndefined();
  });

  test('are told from today on while there are any', () => {
    const club = { starts: '2026-12-05', repeats: repeats('week', '2026-12-19') };
    expect(nextDay(club, '2026-12-12')).toBe('2026-12-12');
    expect(nextDay(club, '2026-12-13')).toBe('2026-12-19');
    expect(nextDay(club, '2027-01-01')).toBe('2026-12-19');
  });
});

describe('a row of meetings is refused', () => {
  const entry = {
    title: 'Клуб наставников',
    summary: 'Встречаемся и говорим о том, что получилось и что нет.',
    kind: 'community',
    level: 'municipal',
    starts: '2026-12-05',
    place: 'Заречье, библиотека',
    organiser: 'Центр наставничества',
    repeats: repeats('week', '2027-03-27'),
  };
  const isRight = (change: object) =>
    entrySchema(events, plainKit).safeParse({ ...entry, ...change }).success;

  test('when it ends before it begins, goes on for years, or has days that some months lack', () => {
    expect(isRight({})).toBe(true);
    expect(isRight({ repeats: repeats('week', '2026-12-05') })).toBe(false);
    expect(isRight({ repeats: repeats('week', '2029-01-01') })).toBe(false);
    expect(isRight({ starts: '2026-12-31', repeats: repeats('month', '2027-03-31') })).toBe(false);
    expect(isRight({ starts: '2026-12-28', repeats: repeats('month', '2027-03-31') })).toBe(true);
  });

  test('when each meeting would last several days', () => {
    expect(isRight({ ends: '2026-12-06' })).toBe(false);
  });
});
