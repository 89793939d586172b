import { addDays } from '../text/day.ts';

/** The months from the first to the last, both counted: `YYYY-MM`. */
export function monthsBetween(first: string, last: string): string[] {
  const months = [];
  for (let month = first; month <= last; month = addDays(`${month}-28`, 4).slice(0, 7)) months.push(month);
  return months;
}
