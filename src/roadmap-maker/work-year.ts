import type { Day } from '../text/day.ts';

const JUNE = 6;

/** The calendar year in which the year of work of this day begins: it runs from June to May, as schools plan. */
export function workYearOf(day: Day): number {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return month >= JUNE ? year : year - 1;
}

/** The last day of a year of work. */
export function endOfWorkYear(year: number): Day {
  return `${year + 1}-05-31`;
}

/** The calendar year in which a month of this year of work lies. */
export function calendarYearOf(workYear: number, month: number): number {
  return month >= JUNE ? workYear : workYear + 1;
}

/** The next 1 September, this day included. */
export function nextSchoolStart(today: Day): Day {
  const thisYear = `${today.slice(0, 4)}-09-01`;
  return today <= thisYear ? thisYear : `${Number(today.slice(0, 4)) + 1}-09-01`;
}
