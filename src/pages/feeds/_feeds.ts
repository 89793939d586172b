import { loadSection } from '../../entries/load-section.ts';
import { published } from '../../entries/published.ts';
import type { Feed } from '../../feeds/feed.ts';
import { loadSite } from '../../handover/load-site.ts';
import { listPath } from '../../lists/list-path.ts';
import { settings } from '../../settings.ts';
import { toPath } from '../../ui/to-path.ts';
import { ENTRIES_OF, type PlacedEntry } from './_entries.ts';
import { addressesOf, feedId } from './_links.ts';
import { titleOf } from './_title-of.ts';

/** The lists that have feeds, in the order of the page that offers them. */
export const FEED_LISTS = ['news', 'events', 'practices'] as const;

export type FeedList = (typeof FEED_LISTS)[number];

/** A feed with its place on the site. */
export interface SiteFeed {
  /** Part of the names of its files. */
  readonly id: string;
  readonly list: FeedList;
  /** The municipality it is of; that of the whole region has none. */
  readonly municipality: Place | undefined;
  readonly feed: Feed;
}

interface Place {
  readonly id: string;
  readonly name: string;
}

/** The feeds of every list: of the whole region always, of a municipality where it has entries. */
export async function loadFeeds(): Promise<SiteFeed[]> {
  const places = (await published('municipalities'))
    .map(({ id, data }) => ({ id, name: data.short }))
    .sort((one, other) => one.name.localeCompare(other.name, 'ru'));
  const lists = await Promise.all(
    FEED_LISTS.map(async (list) => {
      const entries = await ENTRIES_OF[list](places);
      const own = places.filter(({ id }) => entries.some(({ municipality }) => municipality === id));
      return Promise.all([undefined, ...own].map((place) => feedOf(list, place, entries)));
    }),
  );
  return lists.flat();
}

/** A file for each feed. */
export async function feedPaths() {
  return (await loadFeeds()).map((props) => ({ params: { feed: props.id }, props }));
}

/** A file for each feed that has an address as Atom. */
export async function atomPaths() {
  return (await feedPaths()).flatMap(({ params, props }) => {
    const { atom } = addressesOf(props);
    return atom ? [{ params, props: { feed: props.feed, atom } }] : [];
  });
}

async function feedOf(
  list: FeedList,
  municipality: Place | undefined,
  entries: readonly PlacedEntry[],
): Promise<SiteFeed> {
  const path = municipality && listPath({ municipality: municipality.id });
  const { data: section } = await loadSection(list);
  return {
    id: feedId(list, municipality?.id),
    list,
    municipality,
    feed: {
      title: await titleOf(list, municipality?.id),
      description: section.description,
      page: new URL(toPath(path ? `/${list}/${path}/` : `/${list}/`), settings.url).href,
      author: (await loadSite()).title,
      entries: entries
        .filter((one) => !municipality || one.municipality === municipality.id)
        .map(({ entry }) => entry),
    },
  };
}
