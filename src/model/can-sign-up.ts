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
    starts,
    ends = starts,
  }: Pick<EventEntry, 'takesSignUps' | 'status' | 'starts' | 'ends'>,
  today: string,
): boolean {
  return takesSignUps && status === 'open' && ends !== undefined && ends >= today;
}
