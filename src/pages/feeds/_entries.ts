import { published } from '../../entries/published.ts';
import type { FeedEntry } from '../../feeds/feed.ts';
import { comingEvents } from '../../sections/events/coming-events.ts';
import { eventToFeedEntry } from '../../sections/events/to-feed-entry.ts';
import { orderNews } from '../../sections/news/order-news.ts';
import { newsToFeedEntry } from '../../sections/news/to-feed-entry.ts';
import { orderPractices } from '../../sections/practices/order-practices.ts';
import { practiceToFeedEntry } from '../../sections/practices/to-feed-entry.ts';
import { settings } from '../../settings.ts';
import { toPath } from '../../ui/to-path.ts';
import type { FeedList } from './_feeds.ts';

/** An entry of a feed, and whose it is; one of the whole region names no municipality. */
export interface PlacedEntry {
  readonly municipality: string | undefined;
  readonly entry: FeedEntry;
}

interface Place {
  readonly id: string;
  readonly name: string;
}

/** What visitors see of each list today, in the order of its feed. */
export const ENTRIES_OF: Readonly<Record<FeedList, (places: readonly Place[]) => Promise<PlacedEntry[]>>> = {
  news: async (places) =>
    orderNews(await published('news')).map(({ id, data }) => ({
      municipality: data.municipality,
      entry: newsToFeedEntry(data, about(`/news/${id}/`, data, places)),
    })),
  events: async (places) =>
    comingEvents(await published('events'), settings.today).map(({ id, data }) => ({
      municipality: data.municipality,
      entry: eventToFeedEntry(data, about(`/events/${id}/`, data, places)),
    })),
  practices: async (places) =>
    orderPractices(await published('practices')).map(({ id, data }) => ({
      municipality: data.municipality,
      entry: practiceToFeedEntry(data, about(`/practices/${id}/`, data, places)),
    })),
};

function about(
  path: string,
  { municipality }: { readonly municipality?: string | undefined },
  places: readonly Place[],
) {
  const { today, timeZone } = settings;
  const place = places.find(({ id }) => id === municipality)?.name ?? 'Весь регион';
  return { url: new URL(toPath(path), settings.url).href, place, today, timeZone };
}
