import type { FeedLink } from '../../feeds/feed-link.ts';
import type { Choice } from '../../lists/choice.ts';
import { toPath } from '../../ui/to-path.ts';
import type { FeedList } from './_feeds.ts';
import { titleOf } from './_title-of.ts';

/** The addresses of a feed in both formats, as links need them. */
export function addressesOf(id: string): { readonly rss: string; readonly json: string } {
  return { rss: toPath(`/feeds/${id}.xml`), json: toPath(`/feeds/${id}.json`) };
}

/**
 * What a page of a list tells readers of feeds: the feed of the municipality that it is narrowed to, else the region's.
 * A list narrowed to a municipality has entries, so its feed is there.
 */
export async function feedLinks(list: FeedList, { municipality }: Choice): Promise<FeedLink[]> {
  const title = await titleOf(list, municipality);
  const { rss, json } = addressesOf(feedId(list, municipality));
  return [
    { title, type: 'application/rss+xml', href: rss },
    { title, type: 'application/feed+json', href: json },
  ];
}

/** The name of a feed's files: `news`, `news-ishim`. */
export function feedId(list: FeedList, municipality: string | undefined): string {
  return municipality ? `${list}-${municipality}` : list;
}
