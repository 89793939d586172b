import { lastDay, type Timed } from '../../model/event-days.ts';

/** Whether an event is over; on its last day it is not, and what happens every year never is. */
export function isPast(event: Timed, today: string): boolean {
  const last = lastDay(event);
  return last !== undefined && last < today;
}
