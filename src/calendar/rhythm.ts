import type { DutyRhythm } from '../model/duties.ts';
import type { EventRhythm } from '../model/event-words.ts';
import type { CalendarEntry } from './calendar-entry.ts';

/** How calendars count each rhythm: they know no quarters. */
export const RHYTHMS: Readonly<Record<DutyRhythm | EventRhythm, NonNullable<CalendarEntry['repeats']>>> = {
  week: { every: 'week', interval: 1 },
  'two-weeks': { every: 'week', interval: 2 },
  month: { every: 'month', interval: 1 },
  quarter: { every: 'month', interval: 3 },
  'half-year': { every: 'month', interval: 6 },
  year: { every: 'year', interval: 1 },
};
