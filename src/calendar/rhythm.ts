import type { DutyRhythm } from '../model/duties.ts';
import type { CalendarEntry } from './calendar-entry.ts';

/** How calendars count each rhythm: they know no quarters. */
export const RHYTHMS: Readonly<Record<DutyRhythm, NonNullable<CalendarEntry['repeats']>>> = {
  'two-weeks': { every: 'week', interval: 2 },
  month: { every: 'month', interval: 1 },
  quarter: { every: 'month', interval: 3 },
  'half-year': { every: 'month', interval: 6 },
  year: { every: 'year', interval: 1 },
};
