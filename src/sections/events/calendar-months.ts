import type { EventEntry } from '../../model/events.ts';
import { orderByMoment } from './order-by-moment.ts';

interface Item {
  readonly data: Pick<EventEntry, 'starts' | 'ends' | 'startTime' | 'municipality'>;
}

/** One month of the calendar: of the whole region, or of one municipality. */
export interface CalendarMonth<Event> {
  /** `YYYY-MM` */
  readonly month: string;
  readonly municipality: string | undefined;
  /** What happens in it, the earliest first; with a municipality also what is held for the whole region. */
  readonly events: readonly Event[];
  /** How many of them are the municipality's own; without one, all. */
  readonly own: number;
}

/**
 * The months that have events, past ones too, and this one even without: first the region's, then those in which a
 * municipality has events of its own.
 *
 * Months without events have no page: a single event far ahead would bring hundreds of empty ones.
 *
 * @param today `YYYY-MM-DD`
 */
export function calendarMonths<Event extends Item>(
  events: readonly Event[],
  today: string,
): CalendarMonth<Event>[] {
  const dated = orderByMoment(events.filter(({ data }) => data.starts));
  const byMunicipality = Map.groupBy(dated, ({ data }) => data.municipality);
  const common = byMunicipality.get(undefined) ?? [];
  const region = monthsOf(dated, today).map((month) => {
    const found = dated.filter((event) => isIn(event, month));
    return { month, municipality: undefined, events: found, own: found.length };
  });
  const places = [...byMunicipality].flatMap(([municipality, own]) =>
    municipality === undefined
      ? []
      : monthsOf(own).map((month) => ({
          month,
          municipality,
          events: orderByMoment([...own, ...common]).filter((event) => isIn(event, month)),
          own: own.filter((event) => isIn(event, month)).length,
        })),
  );
  return [...region, ...places];
}

/** In their order, and the month of `also` in any case. */
function monthsOf(events: readonly Item[], also?: string): string[] {
  const found = events.flatMap(({ data: { starts = '', ends = starts } }) =>
    monthsBetween(starts.slice(0, 7), ends.slice(0, 7)),
  );
  return [...new Set(also ? [...found, also.slice(0, 7)] : found)].sort();
}

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month);
  return months;
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

function isIn({ data: { starts = '', ends = starts } }: Item, month: string): boolean {
  return starts.slice(0, 7) <= month && month <= ends.slice(0, 7);
}
