import ical, { ICalEventRepeatingFreq, ICalEventStatus } from 'ical-generator';
import type { CalendarEntry } from './calendar-entry.ts';
import { hoursOf } from './hours-of.ts';
import { timeZoneText } from './time-zone.ts';

/**
 * The text of an `.ics` file (RFC 5545). The same entries always give the same bytes, whenever the site is built.
 *
 * @param name what the calendar is called in the visitor's own
 */
export function toIcs(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    name,
    prodId: { company: 'nastavnik', product: 'site', language: 'RU' },
    // Without a zone of its own: the library would write the stamps in it, and they must be in UTC.
    timezone: { name: null, generator: timeZoneText },
    // How often those who subscribe ask again (RFC 7986, 5.7).
    ttl: SIX_HOURS,
  });
  for (const entry of entries) {
    const { uid, title, starts, repeats, place, words, url, isCancelled = false } = entry;
    const hours = hoursOf(entry);
    calendar.createEvent({
      ...hours,
      ...(!hours.allDay && { timezone: entry.timeZone ?? null }),
      id: uid,
      // The format wants a stamp. The clock would change it at every build, so it is the first day.
      stamp: `${starts}T00:00:00Z`,
      repeating: repeats ? ruleOf(repeats) : null,
      summary: title,
      description: words,
      location: place ?? null,
      url,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return `${calendar}\r\n`;
}

function ruleOf({ every, interval, times }: NonNullable<CalendarEntry['repeats']>) {
  return { freq: FREQUENCIES[every], interval, ...(times !== undefined && { count: times }) };
}

const SIX_HOURS = 6 * 60 * 60;

const FREQUENCIES = {
  week: ICalEventRepeatingFreq.WEEKLY,
  month: ICalEventRepeatingFreq.MONTHLY,
  year: ICalEventRepeatingFreq.YEARLY,
} as const;
