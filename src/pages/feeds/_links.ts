import type { FeedLink } from '../../feeds/feed-link.ts';
import type { Choice } from '../../lists/choice.ts';
import { toPath } from '../../ui/to-path.ts';
import type { FeedList } from './_feeds.ts';
import { titleOf } from './_title-of.ts';

interface Addresses {
  readonly rss: string;
  readonly json: string;
  /** Only of lists whose entries all have a day, which the format asks for. */
  readonly atom: string | undefined;
}

/** The addresses of a feed in its formats, as links need them. */
export function addressesOf({ id, list }: { readonly id: string; readonly list: FeedList }): Addresses {
  const address = (ending: string) => toPath(`/feeds/${id}.${ending}`);
  return {
    rss: address('xml'),
    json: address('json'),
    atom: WITH_DAYS.includes(list) ? address('atom') : undefined,
  };
}

/**
 * What a page of a list tells readers of feeds: the feed of the municipality that it is narrowed to, else the region's.
 * A list narrowed to a municipality has entries, so its feed is there.
 */
export async function feedLinks(list: FeedList, { municipality }: Choice): Promise<FeedLink[]> {
  const title = await titleOf(list, municipality);
  const { rss, json } = addressesOf({ id: feedId(list, municipality), list });
  return [
    { title, type: 'application/rss+xml', href: rss },
    { title, type: 'application/feed+json', href: json },
  ];
}

/** The name of a feed's files: `news`, `news-ishim`. */
export function feedId(list: FeedList, municipality: string | undefined): string {
  return municipality ? `${list}-${municipality}` : list;
}

const WITH_DAYS: readonly FeedList[] = ['news'];
