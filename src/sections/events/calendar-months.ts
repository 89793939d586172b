import { eventDays, type Timed } from '../../model/event-days.ts';
import { addDays } from '../../text/day.ts';

interface Item {
  readonly data: Timed & { readonly municipality?: string | undefined };
}

/** One month of the calendar: of the whole region, or of one municipality. */
export interface CalendarMonth<Event> {
  /** `YYYY-MM` */
  readonly month: string;
  readonly municipality: string | undefined;
  /** What happens in it; with a municipality also what is held for the whole region. */
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
  const dated = events
    .map((event) => ({ event, municipality: event.data.municipality, months: monthsOf(event.data) }))
    .filter(({ months }) => months.length > 0);
  const monthsIn = (found: typeof dated) => [...new Set(found.flatMap(({ months }) => months))].sort();
  const viewOf = (month: string, municipality?: string) => {
    const found = dated.filter(({ months }) => months.includes(month));
    const isOwn = (one: (typeof dated)[number]) => !municipality || one.municipality === municipality;
    const shown = found.filter((one) => isOwn(one) || one.municipality === undefined);
    return {
      month,
      municipality,
      events: shown.map(({ event }) => event),
      own: found.filter(isOwn).length,
    };
  };
  const region = [...new Set([...monthsIn(dated), today.slice(0, 7)])].sort().map((month) => viewOf(month));
  const places = [...Map.groupBy(dated, ({ municipality }) => municipality)].flatMap(([municipality, own]) =>
    municipality === undefined ? [] : monthsIn(own).map((month) => viewOf(month, municipality)),
  );
  return [...region, ...places];
}

/** The months in which an event has a day. */
function monthsOf(event: Timed): string[] {
  const days = eventDays(event);
  const [first] = days;
  if (first === undefined || event.ends === undefined) return days.map((day) => day.slice(0, 7));
  const months = [];
  for (let month = first.slice(0, 7); month <= event.ends.slice(0, 7); month = monthAfter(month))
    months.push(month);
  return months;
}

function monthAfter(month: string): string {
  return addDays(`${month}-28`, 4).slice(0, 7);
}
