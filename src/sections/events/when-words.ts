import { hoursWords } from './hours-words.ts';

interface When {
  readonly starts?: string | undefined;
  readonly ends?: string | undefined;
  readonly startTime?: string | undefined;
  readonly endTime?: string | undefined;
  readonly period?: { readonly words: string } | undefined;
}

const ONE_DAY = new Intl.DateTimeFormat('ru', { dateStyle: 'full', timeZone: 'UTC' });
const DAYS = new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeZone: 'UTC' });

/** When an event is held, in words: «суббота, 5 декабря 2026 г., с 14:00 до 16:00» or «ежегодно в мае». */
export function whenWords({ starts, ends, period, ...hours }: When): string {
  if (!starts) return period?.words ?? '';
  return [daysWords(starts, ends), hoursWords(hours)].filter(Boolean).join(', ');
}

function daysWords(starts: string, ends?: string): string {
  return ends ? DAYS.formatRange(dateOf(starts), dateOf(ends)) : ONE_DAY.format(dateOf(starts));
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
