import type { CalendarEntry } from './calendar-entry.ts';

/**
 * The first and the last day of an entry that comes again and lasts for several days; any other entry is left as it is.
 *
 * Calendars repeat a span by its length in days: January to March would end on 30 March in a leap year. A single day
 * keeps its date.
 */
export function edgesOf(entry: CalendarEntry): CalendarEntry[] {
  const { ends, ...day } = entry;
  if (!entry.repeats || !ends || ends === entry.starts) return [entry];
  return [
    { ...day, uid: `first-${day.uid}`, title: `Начинается: ${day.title}` },
    { ...day, uid: `last-${day.uid}`, title: `Последний день: ${day.title}`, starts: ends },
  ];
}
