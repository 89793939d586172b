import type { CalendarEntry } from '../../calendar/calendar-entry.ts';
import { RHYTHMS } from '../../calendar/rhythm.ts';
import { eventDays } from '../../model/event-days.ts';
import type { EventEntry } from '../../model/events.ts';

interface DatedEntry {
  readonly id: string;
  readonly data: EventEntry;
}

/**
 * An event as calendars take it; what happens every year without a day is left out.
 *
 * @param url absolute address of its page
 */
export function toCalendarEntry({ id, data }: DatedEntry, url: URL): CalendarEntry | undefined {
  const { title, summary, signUp, starts, ends, startTime, endTime, place, link, status, example } = data;
  const { repeats } = data;
  if (!starts) return undefined;
  return {
    uid: `event-${id.replace('/', '-')}@${url.hostname}`,
    title: [example && 'Пример', status === 'cancelled' && 'Отменено', title].filter(Boolean).join(': '),
    starts,
    ends,
    startTime,
    endTime,
    repeats: repeats && { ...RHYTHMS[repeats.every], times: eventDays(data).length },
    place: place ?? link,
    words: [summary, signUp, link].filter(Boolean).join('\n'),
    url: url.href,
    isCancelled: status === 'cancelled',
  };
}
