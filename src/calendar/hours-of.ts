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
  if (isWholeDays) return { start: starts, end: dayAfter(ends), allDay: true };
  const start = `${starts}T${startTime}:00`;
  return endTime ? { start, end: `${ends}T${endTime}:00`, allDay: false } : { start, allDay: false };
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
