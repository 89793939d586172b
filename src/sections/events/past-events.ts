import { lastDay } from '../../model/event-days.ts';
import type { DatedEvent } from './dated-event.ts';
import { isPast } from './is-past.ts';

/** Events that are over, the latest first. */
export function pastEvents<Item extends DatedEvent>(events: readonly Item[], today: string): Item[] {
  return events
    .filter(({ data }) => isPast(data, today))
    .sort((one, other) => (lastDay(other.data) ?? '').localeCompare(lastDay(one.data) ?? ''));
}
