import { nextDay } from '../../model/event-days.ts';
import type { DatedEvent } from './dated-event.ts';

/**
 * Events from the earliest on, what repeats by its nearest day; of one day, what has no hour comes before what has one.
 *
 * @param today `YYYY-MM-DD`
 */
export function orderByMoment<Item extends DatedEvent>(events: readonly Item[], today: string): Item[] {
  const momentOf = ({ data }: Item) => `${nextDay(data, today)} ${data.startTime ?? ''}`;
  return events.toSorted((one, other) => momentOf(one).localeCompare(momentOf(other)));
}
