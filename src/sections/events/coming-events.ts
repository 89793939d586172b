import type { DatedEvent } from './dated-event.ts';
import { isPast } from './is-past.ts';

/** Events that are still to come or going on, the nearest first. */
export function comingEvents<Item extends DatedEvent>(events: readonly Item[], today: string): Item[] {
  return events
    .filter(({ data }) => data.starts && !isPast(data, today))
    .sort((one, other) => momentOf(one).localeCompare(momentOf(other)));
}

/** What has no hour comes before what has one. */
function momentOf({ data: { starts = '', startTime = '' } }: DatedEvent): string {
  return `${starts} ${startTime}`;
}
