import { addDays } from '../text/day.ts';
import type { CalendarEntry } from './calendar-entry.ts';

interface Hours {
  readonly start: string;
  readonly end?: string;
  readonly allDay: boolean;
}

/**
 * From when to when an entry lasts, as the library takes it. Hours carry no zone: the library writes them as they
 * are, and the zone beside them.
 */
export function hoursOf({ starts, ends = starts, startTime, endTime }: CalendarEntry): Hours {
  const isWholeDays = !startTime || (ends !== starts && !endTime);
  // The end of whole days is the morning after the last one.
  if (isWholeDays) return { start: starts, end: addDays(ends, 1), allDay: true };
  const start = `${starts}T${startTime}:00`;
  return endTime ? { start, end: `${ends}T${endTime}:00`, allDay: false } : { start, allDay: false };
}
