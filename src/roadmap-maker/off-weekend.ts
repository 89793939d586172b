import { addDays, weekdayOf } from '../text/day.ts';
import type { Span } from './term.ts';

const SUNDAY = 0;
const SATURDAY = 6;

/** Lets a span of a week or more begin on Monday and end on Friday where it would on a weekend: never late. */
export function offWeekend({ first, last }: Span): Span {
  const later = { [SATURDAY]: 2, [SUNDAY]: 1 }[weekdayOf(first)] ?? 0;
  const earlier = { [SATURDAY]: -1, [SUNDAY]: -2 }[weekdayOf(last)] ?? 0;
  return { first: addDays(first, later), last: addDays(last, earlier) };
}
