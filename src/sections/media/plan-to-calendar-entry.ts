import type { CalendarEntry } from '../../calendar/calendar-entry.ts';
import { CHANNELS } from '../../model/media-plan.ts';
import { lastOfMonth } from '../../text/day.ts';
import type { LinkedRow } from './linked-row.ts';

/**
 * A row of the plan as calendars take it: on its day, or on the last day of its months. What has no end is left out.
 *
 * @param page absolute address of the plan's page
 */
export function planToCalendarEntry({ id, data, links }: LinkedRow, page: URL): CalendarEntry | undefined {
  const { day, from, to = from, isPermanent, title, channel, audience, post, example } = data;
  const starts = day ?? (to && !isPermanent ? lastDayOf(to) : undefined);
  if (!starts) return undefined;
  const where = [CHANNELS[channel], links.municipality].filter(Boolean).join(', ');
  return {
    uid: `media-plan-${id.replace('/', '-')}@${page.hostname}`,
    title: [example && 'Пример', !day && 'Последний день', title].filter(Boolean).join(': '),
    starts,
    words: [`Где: ${where}`, `Для кого: ${audience}`, `Отвечает: ${post}`].join('\n'),
    url: new URL(links.material ?? page, page).href,
  };
}

function lastDayOf(month: string): string {
  const [year = 0, inYear = 0] = month.split('-').map(Number);
  return lastOfMonth(year, inYear);
}
