import { addDays, type Day } from '../text/day.ts';
import { isInMonths, type Term } from './term.ts';
import { endOfWorkYear, workYearOf } from './work-year.ts';

/** What began before the start needs two weeks. */
const LEAST_WEEKS = 2;

/** The last day of the start's own year of work on which the work can still start and leave room for every term. */
export function latestStart(terms: readonly Term[], start: Day): Day {
  return addDays(endOfWorkYear(workYearOf(start)), 1 - 7 * weeksNeeded(terms));
}

/** The weeks from the start and those before the end, which must not meet. */
function weeksNeeded(terms: readonly Term[]): number {
  const weeks = terms
    .filter((term) => !isInMonths(term))
    .flatMap(({ from, to }) => [Number(from), Number(to)]);
  return Math.max(LEAST_WEEKS, Math.max(0, ...weeks) - Math.min(0, ...weeks));
}
