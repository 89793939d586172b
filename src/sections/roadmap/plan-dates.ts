import type { CalendarEntry } from '../../calendar/calendar-entry.ts';
import type { RoadmapPoint } from '../../model/roadmaps.ts';

type Dates = Pick<CalendarEntry, 'starts' | 'ends' | 'repeats'>;

const WHOLE_YEAR = 12;

/**
 * When a calendar shows a point: once, and every year in its months. What lasts all the year or for ever has no dates.
 *
 * @param since `YYYY-MM-DD`: what comes every year begins with the first months after it
 */
export function planDates({ from, to = from, yearly }: RoadmapPoint['term'], since: string): Dates[] {
  const once = from && to ? [{ starts: `${from}-01`, ends: lastDayOf(to) }] : [];
  if (yearly.length === WHOLE_YEAR) return once;
  return [...once, ...runsOf(yearly).map((months) => everyYear(months, since))];
}

function everyYear(months: readonly number[], since: string): Dates {
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const sinceYear = Number(since.slice(0, 4));
  const year = `${sinceYear}-${pad(first)}-01` >= since ? sinceYear : sinceYear + 1;
  return {
    starts: `${year}-${pad(first)}-01`,
    ends: lastDayOf(`${year}-${pad(last)}`),
    repeats: { every: 'year', interval: 1 },
  };
}

/** Months in a row belong together: 1, 2, 3, 10 are two runs. */
function runsOf(months: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const month of months.toSorted((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run?.at(-1) === month - 1) run.push(month);
    else runs.push([month]);
  }
  return runs;
}

function lastDayOf(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}
