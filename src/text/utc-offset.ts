/**
 * How far the clocks of a zone are ahead of UTC at a moment: `+05:00`.
 *
 * @param timeZone its name in the tz database
 */
export function utcOffset(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(moment);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name.replace('GMT', '') || '+00:00';
}
