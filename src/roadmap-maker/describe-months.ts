import { spanOf } from './resolve-term.ts';
import type { Term } from './term.ts';

/** Any year will do: only the months are named. Most start on 1 September. */
const USUAL_START = '2026-09-01';
const MONTH = new Intl.DateTimeFormat('ru', { month: 'long', timeZone: 'UTC' });

/** In which months a term lies when the work starts on 1 September: «сентябрь», «ноябрь — апрель». */
export function describeMonths(term: Term): string {
  const { first, last } = spanOf(term, USUAL_START);
  const [from, to] = [MONTH.format(new Date(first)), MONTH.format(new Date(last))];
  return from === to ? from : `${from} — ${to}`;
}

/** The quarters of the calendar in which such a term lies, 1 to 4. */
export function quartersOf(term: Term): number[] {
  const { first, last } = spanOf(term, USUAL_START);
  const [from, to] = [quarterCount(first), quarterCount(last)];
  return Array.from({ length: to - from + 1 }, (_, at) => ((from + at) % 4) + 1);
}

/** Quarters since the year 0, counted from 0. */
function quarterCount(day: string): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}
