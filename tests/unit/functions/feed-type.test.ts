import { expect, test } from 'vitest';
import { feedType } from '../../../functions/feed-type.ts';

test('feeds are told from other XML and JSON by their address alone', () => {
  expect(feedType('/section/feeds/news.xml', '/section/')).toBe('application/rss+xml;charset=utf-8');
  expect(feedType('/section/feeds/news.atom', '/section/')).toBe('application/atom+xml;charset=utf-8');
  expect(feedType('/section/feeds/news.json', '/section/')).toBe('application/feed+json;charset=utf-8');
  for (const path of [
    '/section/feeds/',
    '/section/sitemap.xml',
    '/section/registers/centres.json',
    '/feeds/news.xml',
  ]) {
    expect(feedType(path, '/section/'), path).toBeUndefined();
  }
});
