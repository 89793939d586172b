import type { FeedEntry } from '../../feeds/feed.ts';
import { noon } from '../../feeds/noon.ts';
import type { News } from '../../model/news.ts';

interface Told {
  /** Absolute address of its page. */
  readonly url: string;
  /** Name of its territory. */
  readonly place: string;
  /** Name of the region's time zone in the tz database. */
  readonly timeZone: string;
}

/** A piece of news as feeds tell it: the words of its card. */
export function newsToFeedEntry(
  { title, summary, day, example }: News,
  { url, place, timeZone }: Told,
): FeedEntry {
  return {
    title: example ? `Пример: ${title}` : title,
    url,
    summary,
    published: noon(day, timeZone),
    tags: [place],
  };
}
