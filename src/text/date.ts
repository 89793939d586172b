const LONG = new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeZone: 'UTC' });

/** A calendar day `YYYY-MM-DD` in words: «1 января 2021 г.». Read in UTC, so it never slips a day. */
export function formatDate(day: string): string {
  return LONG.format(new Date(`${day}T00:00:00Z`));
}

/**
 * A moment by the region's clocks: «22 ноября 2026 г. в 12:05».
 *
 * @param timeZone its name in the tz database
 */
export function formatMoment(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(moment);
}
