import { MONTHS } from '../../model/event-words.ts';
import type { EventEntry } from '../../model/events.ts';

interface Item {
  readonly data: Pick<EventEntry, 'period' | 'municipality'>;
}

interface When {
  /** `YYYY-MM` */
  readonly month: string;
  /** With it, only what is its own or of the whole region. */
  readonly municipality: string | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What comes every year in this month, its day not yet named; of a month that is over nothing is awaited. */
export function withoutDay<Event extends Item>(
  events: readonly Event[],
  { month, municipality, today }: When,
): Event[] {
  if (month < today.slice(0, 7)) return [];
  const name = MONTHS[Number(month.slice(5)) - 1];
  return events.filter(
    ({ data }) =>
      name !== undefined &&
      data.period?.months.includes(name) &&
      (municipality === undefined || [undefined, municipality].includes(data.municipality)),
  );
}
