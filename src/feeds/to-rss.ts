import { generateRssFeed } from 'feedsmith';
import { type Feed, type FeedEntry, MOST_ENTRIES } from './feed.ts';

/**
 * The text of an RSS 2.0 feed. The same entries always give the same bytes, so those who ask again are answered
 * «not modified».
 *
 * @param address absolute address of the feed itself
 * @see https://www.rssboard.org/rss-specification
 */
export function toRss({ title, description, page, entries }: Feed, address: string): string {
  return generateRssFeed({
    title,
    link: page,
    description,
    language: 'ru',
    ttl: MINUTES_BETWEEN_LOOKS,
    atom: { links: [{ href: address, rel: 'self', type: 'application/rss+xml' }] },
    items: entries.slice(0, MOST_ENTRIES).map(itemOf),
  });
}

/** The site is built anew at least once a day, and after every edit. */
const MINUTES_BETWEEN_LOOKS = 360;

function itemOf({ title, url, summary, published, tags }: FeedEntry) {
  return {
    title,
    link: url,
    description: escaped(summary),
    guid: { value: url, isPermaLink: true },
    ...(published && { pubDate: new Date(published) }),
    categories: tags.map((name) => ({ name })),
  };
}

/** Readers take a description for HTML. */
function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
