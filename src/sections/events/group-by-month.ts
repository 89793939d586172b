import type { DatedEvent } from './dated-event.ts';

export interface MonthOfEvents<Item> {
  /** `YYYY-MM` */
  readonly month: string;
  /** «Декабрь 2026» */
  readonly label: string;
  readonly events: readonly Item[];
}

const LABEL = new Intl.DateTimeFormat('ru', { month: 'long', timeZone: 'UTC' });

/** Events by month, in their order; what began earlier and still goes on stands in this month. */
export function groupByMonth<Item extends DatedEvent>(
  events: readonly Item[],
  today: string,
): MonthOfEvents<Item>[] {
  const months = Map.groupBy(events, ({ data: { starts = today } }) =>
    (starts < today ? today : starts).slice(0, 7),
  );
  return [...months].map(([month, found]) => ({ month, label: labelOf(month), events: found }));
}

function labelOf(month: string): string {
  const name = LABEL.format(new Date(`${month}-01T00:00:00Z`));
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${month.slice(0, 4)}`;
}
