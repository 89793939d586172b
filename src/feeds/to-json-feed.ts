import { type Feed, type FeedEntry, MOST_ENTRIES } from './feed.ts';

/**
 * The text of a JSON Feed 1.1.
 *
 * @param address absolute address of the feed itself
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function toJsonFeed({ title, description, page, entries }: Feed, address: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: address,
    description,
    language: 'ru',
    items: entries.slice(0, MOST_ENTRIES).map(itemOf),
  });
}

function itemOf({ title, url, summary, published, changed, tags }: FeedEntry) {
  return {
    id: url,
    url,
    title,
    content_text: summary,
    date_published: published,
    date_modified: changed,
    tags,
  };
}
