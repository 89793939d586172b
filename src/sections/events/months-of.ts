import { monthsBetween } from '../../calendar/months-between.ts';
import { eventDays, type Timed } from '../../model/event-days.ts';

/** The months in which an event has a day: `YYYY-MM`. */
export function monthsOf(event: Timed): string[] {
  const days = eventDays(event);
  const [first] = days;
  if (first === undefined || event.ends === undefined) return days.map((day) => day.slice(0, 7));
  return monthsBetween(first.slice(0, 7), event.ends.slice(0, 7));
}
