import type { DatedEvent } from './dated-event.ts';
import { isPast } from './is-past.ts';
import { orderByMoment } from './order-by-moment.ts';

const KEPT_DAYS = 31;
const DAY = 86_400_000;

/**
 * What the calendars that people subscribe to hold: all that is ahead, and what ended up to a month ago. Without that
 * an evening would vanish from the phone at midnight.
 */
export function keptInCalendars<Item extends DatedEvent>(events: readonly Item[], today: string): Item[] {
  const since = new Date(Date.parse(today) - KEPT_DAYS * DAY).toISOString().slice(0, 10);
  return orderByMoment(events.filter(({ data }) => data.starts && !isPast(data, since)));
}
