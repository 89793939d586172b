/**
 * How far the clocks of a zone are ahead of UTC at a moment: `+05:00`.
 *
 * @param timeZone its name in the tz database
 */
export function utcOffset(moment: Date, timeZone: string): string {
  const clock =
    CLOCKS.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  CLOCKS.set(timeZone, clock);
  const parts = clock.formatToParts(moment);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name.replace('GMT', '') || '+00:00';
}

/** Making one takes longer than reading it, and a feed of 10,000 entries reads it for each. */
const CLOCKS = new Map<string, Intl.DateTimeFormat>();
