import type { Timed } from '../../model/event-days.ts';
import type { EventEntry } from '../../model/events.ts';
import { isPast } from './is-past.ts';

const STATES = { open: 'ahead', full: 'full', cancelled: 'cancelled' } as const;

/** What a visitor must know before setting out; what was called off stays so when its day is over. */
export function eventState(
  event: Pick<EventEntry, 'status'> & Timed,
  today: string,
): 'ahead' | 'full' | 'cancelled' | 'past' {
  const state = STATES[event.status];
  return state !== 'cancelled' && isPast(event, today) ? 'past' : state;
}
