import type { DatedEvent } from './dated-event.ts';

/** Events from the earliest on; of one day, what has no hour comes before what has one. */
export function orderByMoment<Item extends DatedEvent>(events: readonly Item[]): Item[] {
  return events.toSorted((one, other) => momentOf(one).localeCompare(momentOf(other)));
}

function momentOf({ data: { starts = '', startTime = '' } }: DatedEvent): string {
  return `${starts} ${startTime}`;
}
