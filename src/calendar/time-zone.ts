import { utcOffset } from '../text/utc-offset.ts';

/**
 * What calendars must be told of a zone (RFC 5545, 3.6.5). One line for all the year: Russia moves no clocks.
 *
 * @param zone its name in the tz database
 */
export function timeZoneText(zone: string): string {
  const offset = utcOffset(new Date('2026-01-01T00:00:00Z'), zone).replace(':', '');
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n');
}
