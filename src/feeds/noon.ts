import { regionMoment } from '../text/region-moment.ts';

/**
 * The moment that stands for a day in a feed: noon by the region's clocks, so that it is the same day all over Russia.
 *
 * @param day `YYYY-MM-DD`
 * @param timeZone its name in the tz database
 */
export function noon(day: string, timeZone: string): string {
  return regionMoment(day, '12:00', timeZone);
}
