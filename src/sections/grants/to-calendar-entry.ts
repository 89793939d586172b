import type { CalendarEntry } from '../../calendar/calendar-entry.ts';
import type { Grant } from '../../model/grants.ts';

/**
 * The last day of a grant as calendars take it; without a deadline there is none.
 *
 * @param url absolute address of the page that tells of it
 */
export function toCalendarEntry(
  { id, data }: { readonly id: string; readonly data: Grant },
  url: URL,
): CalendarEntry | undefined {
  if (!data.deadline) return undefined;
  const title = `Последний день приёма заявок: ${data.title}`;
  return {
    uid: `grant-${id}@${url.hostname}`,
    title: data.example ? `Пример: ${title}` : title,
    starts: data.deadline,
    words: [data.summary, data.link].join('\n'),
    url: url.href,
  };
}
