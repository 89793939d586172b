import { EVENT_RHYTHMS, type EventRhythm } from '../../model/event-words.ts';
import type { EventEntry } from '../../model/events.ts';
import { weekdayOf } from '../../text/day.ts';
import { hoursWords } from './hours-words.ts';

interface When {
  readonly starts?: string | undefined;
  readonly ends?: string | undefined;
  readonly startTime?: string | undefined;
  readonly endTime?: string | undefined;
  readonly repeats?: EventEntry['repeats'];
  readonly period?: { readonly words: string } | undefined;
}

const ONE_DAY = new Intl.DateTimeFormat('ru', { dateStyle: 'full', timeZone: 'UTC' });
const DAYS = new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeZone: 'UTC' });

/** When an event is held, in words: «суббота, 5 декабря 2026 г., с 14:00 до 16:00» or «ежегодно в мае». */
export function whenWords({ starts, ends, repeats, period, ...hours }: When): string {
  if (!starts) return period?.words ?? '';
  if (repeats) {
    const span = DAYS.formatRange(dateOf(starts), dateOf(repeats.until));
    return [rhythmWords(starts, repeats.every), hoursWords(hours), span].filter(Boolean).join(', ');
  }
  return [daysWords(starts, ends), hoursWords(hours)].filter(Boolean).join(', ');
}

/** «каждую неделю, в субботу»; a month is told by its number. */
function rhythmWords(starts: string, every: EventRhythm): string {
  const day = every === 'month' ? `${Number(starts.slice(-2))}-го числа` : ON_WEEKDAYS[weekdayOf(starts)];
  return `${EVENT_RHYTHMS[every]}, ${day}`;
}

const ON_WEEKDAYS = [
  'в воскресенье',
  'в понедельник',
  'во вторник',
  'в среду',
  'в четверг',
  'в пятницу',
  'в субботу',
] as const;

function daysWords(starts: string, ends?: string): string {
  return ends ? DAYS.formatRange(dateOf(starts), dateOf(ends)) : ONE_DAY.format(dateOf(starts));
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
