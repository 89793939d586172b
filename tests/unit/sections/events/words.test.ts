import { describe, expect, test } from 'vitest';
import type { EventEntry } from '../../../../src/model/events.ts';
import { eventState } from '../../../../src/sections/events/event-state.ts';
import { rowHours } from '../../../../src/sections/events/row-hours.ts';
import { toCalendarEntry } from '../../../../src/sections/events/to-calendar-entry.ts';
import { whenWords } from '../../../../src/sections/events/when-words.ts';

const plain = (words: string | undefined) => words?.replaceAll(/[\u00a0\u2009\u202f]/g, ' ');

describe('when an event is held', () => {
  test.each([
    [
      { starts: '2026-12-05', startTime: '14:00', endTime: '16:30' },
      'суббота, 5 декабря 2026 г., с 14:00 до 16:30',
    ],
    [{ starts: '2026-12-05', startTime: '14:00' }, 'суббота, 5 декабря 2026 г., в 14:00'],
    [{ starts: '2027-02-18', ends: '2027-02-19' }, '18–19 февраля 2027 г.'],
    [
      { starts: '2026-12-05', startTime: '14:00', repeats: { every: 'week', until: '2027-03-27' } },
      'каждую неделю, в субботу, в 14:00, 5 декабря 2026 г. – 27 марта 2027 г.',
    ],
    [
      { starts: '2026-12-01', repeats: { every: 'month', until: '2026-12-31' } },
      'раз в месяц, 1-го числа, 1–31 декабря 2026 г.',
    ],
    [{ period: { words: 'ежегодно в мае и октябре' } }, 'ежегодно в мае и октябре'],
  ] as const)('%j is «%s»', (when, words) => {
    expect(plain(whenWords(when))).toBe(words);
  });

  test('a list says how long it goes on instead of the hours', () => {
    expect(rowHours({ ends: '2027-02-19', startTime: '10:00' })).toBe('идёт по 19 февраля');
    expect(rowHours({ startTime: '10:00' })).toBe('в 10:00');
    expect(rowHours({})).toBeUndefined();
    expect(rowHours({ startTime: '10:00', repeats: { every: 'week', until: '2027-03-27' } })).toBe(
      'в 10:00, каждую неделю',
    );
  });
});

describe('what a visitor must know before setting out', () => {
  const held = { starts: '2026-11-23', ends: undefined } as const;

  test.each([
    ['open', '2026-11-23', 'ahead'],
    ['full', '2026-11-23', 'full'],
    ['full', '2026-11-24', 'past'],
    ['cancelled', '2026-11-24', 'cancelled'],
  ] as const)('an event that is %s is on %s: %s', (status, today, state) => {
    expect(eventState({ ...held, status }, today)).toBe(state);
  });
});

describe('an event taken into a calendar', () => {
  const url = new URL('https://nastavnik.example/events/ishim/vstrecha/');
  const event = {
    title: 'Встреча',
    summary: 'Приходите поговорить.',
    starts: '2027-03-05',
    status: 'open',
    example: false,
  } as EventEntry;

  test('keeps one name whatever else changes', () => {
    const first = toCalendarEntry({ id: 'ishim/vstrecha', data: event }, url);
    const moved = toCalendarEntry({ id: 'ishim/vstrecha', data: { ...event, starts: '2027-04-01' } }, url);
    expect(first?.uid).toBe('event-ishim-vstrecha@nastavnik.example');
    expect(moved?.uid).toBe(first?.uid);
  });

  test('says that a sample is one', () => {
    expect(toCalendarEntry({ id: 'a', data: { ...event, example: true } }, url)?.title).toBe(
      'Пример: Встреча',
    );
  });

  test('is nothing without a day', () => {
    expect(toCalendarEntry({ id: 'a', data: { ...event, starts: undefined } }, url)).toBeUndefined();
  });
});
