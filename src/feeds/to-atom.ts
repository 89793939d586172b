import { generateAtomFeed } from 'feedsmith';
import { type Feed, type FeedEntry, MOST_ENTRIES } from './feed.ts';

/**
 * The text of an Atom feed. Every entry must tell when it was published or changed: the format asks for a moment.
 *
 * @param address absolute address of the feed itself; readers know the feed by it
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function toAtom({ title, description, page, author, entries }: Feed, address: string): string {
  const shown = entries.slice(0, MOST_ENTRIES);
  return generateAtomFeed({
    id: address,
    title: { value: title },
    subtitle: { value: description },
    updated: newest(shown),
    authors: [{ name: author }],
    links: [
      { href: address, rel: 'self', type: 'application/atom+xml' },
      { href: page, rel: 'alternate', type: 'text/html' },
    ],
    entries: shown.map(entryOf),
    xml: { lang: 'ru' },
  });
}

/** An empty feed has never changed. */
function newest(entries: readonly FeedEntry[]): Date {
  return new Date(Math.max(0, ...entries.map((entry) => momentOf(entry).getTime())));
}

function entryOf(entry: FeedEntry) {
  const { title, url, summary, published, tags } = entry;
  return {
    id: url,
    title: { value: title },
    links: [{ href: url, rel: 'alternate', type: 'text/html' }],
    summary: { value: summary },
    updated: momentOf(entry),
    ...(published && { published: new Date(published) }),
    categories: tags.map((term) => ({ term })),
  };
}

function momentOf({ url, published, changed = published }: FeedEntry): Date {
  if (changed === undefined) throw new Error(`Запись без дня не может стоять в ленте Atom: ${url}`);
  return new Date(changed);
}
