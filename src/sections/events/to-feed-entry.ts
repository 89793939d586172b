import type { FeedEntry } from '../../feeds/feed.ts';
import { nextDay } from '../../model/event-days.ts';
import type { EventEntry } from '../../model/events.ts';
import { formatDate } from '../../text/date.ts';
import { rowHours } from './row-hours.ts';

interface Told {
  /** Absolute address of its page. */
  readonly url: string;
  /** Name of its territory. */
  readonly place: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** An event as feeds tell it: when and where first, then the words of its page. */
export function eventToFeedEntry(data: EventEntry, { url, place, today }: Told): FeedEntry {
  const { title, summary, status, example } = data;
  const day = nextDay(data, today);
  const where = data.place ?? (data.format === 'online' ? 'онлайн' : undefined);
  const when = [day && formatDate(day), rowHours(data), where].filter(Boolean).join(', ');
  return {
    title: [example && 'Пример', status === 'cancelled' && 'Отменено', title].filter(Boolean).join(': '),
    url,
    summary: when ? `${when}. ${summary}` : summary,
    tags: [place],
  };
}
