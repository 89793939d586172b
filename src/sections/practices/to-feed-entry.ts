import type { FeedEntry } from '../../feeds/feed.ts';
import { noon } from '../../feeds/noon.ts';
import type { Practice } from '../../model/practices.ts';

interface Told {
  /** Absolute address of its page. */
  readonly url: string;
  /** Name of its territory. */
  readonly place: string;
  /** Name of the region's time zone in the tz database. */
  readonly timeZone: string;
}

/** A practice as feeds tell it: the words of its card and who leads it. */
export function practiceToFeedEntry(
  { title, summary, organisation, year, confirmedAt, example }: Practice,
  { url, place, timeZone }: Told,
): FeedEntry {
  return {
    title: example ? `Пример: ${title}` : title,
    url,
    summary: `${summary} ${organisation}, с ${year} года.`,
    changed: confirmedAt && noon(confirmedAt, timeZone),
    tags: [place],
  };
}
