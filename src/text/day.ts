/** A calendar day, `YYYY-MM-DD`; counted in UTC, so that no time zone can move it. */
export type Day = string;

const LENGTH = 24 * 60 * 60 * 1000;

export function addDays(day: Day, count: number): Day {
  return toDay(new Date(Date.parse(day) + count * LENGTH));
}

/** How many days lie from the first to the last, both counted. */
export function countDays(first: Day, last: Day): number {
  return (Date.parse(last) - Date.parse(first)) / LENGTH + 1;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay();
}

/** @param month 1 to 12 */
export function firstOfMonth(year: number, month: number): Day {
  return toDay(new Date(Date.UTC(year, month - 1, 1)));
}

/** @param month 1 to 12 */
export function lastOfMonth(year: number, month: number): Day {
  return toDay(new Date(Date.UTC(year, month, 0)));
}

function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
