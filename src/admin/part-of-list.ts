import type {
  Entry,
  ListingProps,
} from 'decap-cms-core/dist/esm/components/Collection/Entries/EntryListing.js';

/**
 * What Decap's own list is given of a long one: the first entries, and its way to ask for more when their end comes
 * into sight.
 */
export function partOfList(props: ListingProps, shown: number, showMore: () => void): ListingProps {
  const { entries, getUnpublishedEntries } = props;
  if (entries.size <= shown) return props;
  return {
    ...props,
    entries: entries.slice(0, shown),
    page: shown,
    cursor: { actions: new Set(['append_next']) },
    handleCursorActions: showMore,
    // A draft of an entry further down is no new entry. A search asks for none.
    ...(getUnpublishedEntries && {
      getUnpublishedEntries: (collection) => {
        const published = new Set(entries.map(slugOf));
        return getUnpublishedEntries(collection).filter((draft) => !published.has(slugOf(draft)));
      },
    }),
  };
}

function slugOf(entry: Entry): string {
  return entry.get('slug');
}
