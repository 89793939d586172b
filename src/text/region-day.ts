/**
 * The calendar day by the region's clocks at a moment: `YYYY-MM-DD`.
 *
 * @param timeZone its name in the tz database
 */
export function regionDay(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone }).format(moment);
}
