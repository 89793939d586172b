import type { DatedEvent } from './dated-event.ts';
import { isPast } from './is-past.ts';
import { orderByMoment } from './order-by-moment.ts';

/** Events that are still to come or going on, the nearest first. */
export function comingEvents<Item extends DatedEvent>(events: readonly Item[], today: string): Item[] {
  return orderByMoment(
    events.filter(({ data }) => data.starts && !isPast(data, today)),
    today,
  );
}
