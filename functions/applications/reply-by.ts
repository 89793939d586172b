import { regionDay } from '../../src/text/region-day.ts';

/**
 * The last of so many working days after a moment, `YYYY-MM-DD`. Weekends are passed over, holidays are not known.
 *
 * @param timeZone of the region
 */
export function replyBy(moment: Date, workingDays: number, timeZone: string): string {
  const day = new Date(`${regionDay(moment, timeZone)}T00:00:00Z`);
  for (let left = workingDays; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (![0, 6].includes(day.getUTCDay())) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}
