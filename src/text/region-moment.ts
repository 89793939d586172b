import { utcOffset } from './utc-offset.ts';

/**
 * A moment with its offset, as search engines want it: `2027-03-05T15:00:00+05:00`.
 *
 * @param day `YYYY-MM-DD`
 * @param time `HH:MM` by the region's clocks
 * @param timeZone its name in the tz database
 */
export function regionMoment(day: string, time: string, timeZone: string): string {
  return `${day}T${time}:00${utcOffset(new Date(`${day}T${time}:00Z`), timeZone)}`;
}
