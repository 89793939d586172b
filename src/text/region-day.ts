/** By time zone: making a calendar anew took more than reading an application. */
const CALENDARS = new Map<string, Calendar>();

interface Calendar {
  readonly format: Intl.DateTimeFormat;
  /** The quarter of an hour that was asked for last, and its day. */
  quarter: number;
  day: string;
}

/** Since 1972 every zone of the tz database differs from UTC by whole quarters of an hour, so a day begins with one. */
const QUARTER = 15 * 60_000;

/**
 * The calendar day by the region's clocks at a moment: `YYYY-MM-DD`.
 *
 * @param timeZone its name in the tz database
 */
export function regionDay(moment: Date, timeZone: string): string {
  const calendar = CALENDARS.get(timeZone) ?? createCalendar(timeZone);
  const quarter = Math.floor(moment.getTime() / QUARTER);
  if (calendar.quarter !== quarter) {
    calendar.day = calendar.format.format(moment);
    calendar.quarter = quarter;
  }
  return calendar.day;
}

function createCalendar(timeZone: string): Calendar {
  const format = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone });
  const calendar = { format, quarter: Number.NaN, day: '' };
  CALENDARS.set(timeZone, calendar);
  return calendar;
}
