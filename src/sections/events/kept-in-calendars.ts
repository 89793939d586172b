import { addDays } from '../../text/day.ts';
import type { DatedEvent } from './dated-event.ts';
import { isPast } from './is-past.ts';

const KEPT_DAYS = 31;

/**
 * What the calendars that people subscribe to hold: all that is ahead, and what ended up to a month ago. Without that
 * an evening would vanish from the phone at midnight.
 */
export function keptInCalendars<Item extends DatedEvent>(events: readonly Item[], today: string): Item[] {
  return events
    .filter(({ data }) => data.starts && !isPast(data, addDays(today, -KEPT_DAYS)))
    .toSorted((one, other) => (one.data.starts ?? '').localeCompare(other.data.starts ?? ''));
}
