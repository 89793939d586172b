import { lastDay } from './event-days.ts';
import type { EventEntry } from './events.ts';

/**
 * Whether people can sign up for an event on the site now: it has a day that is not over, and places are left.
 *
 * @param today `YYYY-MM-DD`
 */
export function canSignUp(
  {
    takesSignUps,
    status,
    ...when
  }: Pick<EventEntry, 'takesSignUps' | 'status' | 'starts' | 'ends'> & Partial<Pick<EventEntry, 'repeats'>>,
  today: string,
): boolean {
  const last = lastDay(when);
  return takesSignUps && status === 'open' && last !== undefined && last >= today;
}
