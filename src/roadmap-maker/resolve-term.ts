import { addDays, type Day, firstOfMonth, lastOfMonth } from '../text/day.ts';
import { offWeekend } from './off-weekend.ts';
import type { Span, Term } from './term.ts';
import { calendarYearOf, endOfWorkYear, workYearOf } from './work-year.ts';

/** What had to begin before the start still gets two weeks. */
const LEAST = 14;

/** The days of a term for one start, none of them on a weekend. */
export function resolveTerm(term: Term, start: Day): Span {
  const { first, last } = spanOf(term, start);
  if (first >= start) return offWeekend({ first, last });
  const enough = addDays(start, LEAST - 1);
  if (last < enough) return offWeekend({ first: start, last: enough });
  return offWeekend({ first: start, last });
}

/** The days of a term as they stand in the calendar, weekends and days before the start included. */
export function spanOf({ from, to }: Term, start: Day): Span {
  return { first: readMark(from, start).first, last: readMark(to, start).last };
}

function readMark(mark: string, start: Day): Span {
  const year = workYearOf(start);
  const count = Number(mark);
  if (mark.startsWith('+')) return week(addDays(start, (count - 1) * 7));
  if (mark.startsWith('-')) return week(addDays(endOfWorkYear(year), count * 7 + 1));
  const calendarYear = calendarYearOf(year, count);
  return { first: firstOfMonth(calendarYear, count), last: lastOfMonth(calendarYear, count) };
}

function week(first: Day): Span {
  return { first, last: addDays(first, 6) };
}
