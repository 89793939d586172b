import type { CollectionEntry } from 'astro:content';
import type { CalendarEntry } from '../../calendar/calendar-entry.ts';
import { toCalendarEntry } from '../../sections/events/to-calendar-entry.ts';
import { settings } from '../../settings.ts';
import { toPath } from '../../ui/to-path.ts';

/** Events as calendars take them, with the addresses of their pages. */
export function calendarOf(
  events: readonly CollectionEntry<'events'>[],
  site: URL | undefined,
): CalendarEntry[] {
  return events.flatMap((entry) => {
    const found = toCalendarEntry(entry, new URL(toPath(`/events/${entry.id}/`), site));
    return found ? [{ ...found, timeZone: settings.timeZone }] : [];
  });
}
