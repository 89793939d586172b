import { nextDay } from '../../model/event-days.ts';
import { nameMonth } from '../../text/name-month.ts';
import type { DatedEvent } from './dated-event.ts';

export interface MonthOfEvents<Item> {
  /** `YYYY-MM` */
  readonly month: string;
  /** «Декабрь 2026» */
  readonly label: string;
  readonly events: readonly Item[];
}

/** Events by month, in their order; what began earlier and still goes on stands in this month. */
export function groupByMonth<Item extends DatedEvent>(
  events: readonly Item[],
  today: string,
): MonthOfEvents<Item>[] {
  const months = Map.groupBy(events, ({ data }) => {
    const day = nextDay(data, today) ?? today;
    return (day < today ? today : day).slice(0, 7);
  });
  return [...months].map(([month, found]) => ({ month, label: nameMonth(month), events: found }));
}
