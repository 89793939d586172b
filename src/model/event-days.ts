import { addDays } from '../text/day.ts';
import type { EventRhythm } from './event-words.ts';

/** As much of an event as its place in time takes. */
export interface Timed {
  /** `YYYY-MM-DD` */
  readonly starts?: string | undefined;
  readonly ends?: string | undefined;
  readonly repeats?: { readonly every: EventRhythm; readonly until: string } | undefined;
}

/** The days on which an event begins, the earliest first: one, or those of its rhythm; none while it has no day. */
export function eventDays({ starts, repeats }: Timed): string[] {
  if (starts === undefined) return [];
  if (!repeats) return [starts];
  const days: string[] = [];
  let day = starts;
  while (day <= repeats.until) {
    days.push(day);
    day = STEPS[repeats.every](day);
  }
  return days;
}

/** The day after which an event is over. */
export function lastDay(event: Timed): string | undefined {
  return event.ends ?? eventDays(event).at(-1);
}

/** The nearest day on which an event begins, today included; once there is none, its last one. */
export function nextDay(event: Timed, today: string): string | undefined {
  const days = eventDays(event);
  return days.find((day) => day >= today) ?? days.at(-1);
}

const STEPS: Readonly<Record<EventRhythm, (day: string) => string>> = {
  week: (day) => addDays(day, 7),
  'two-weeks': (day) => addDays(day, 14),
  // The model keeps such days before the 29th, which every month has.
  month: (day) => `${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}${day.slice(7)}`,
};
