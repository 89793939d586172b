import { expect, test } from 'vitest';
import { staticHeaders } from '../../../functions/platforms/netlify/static-headers.ts';

const FILES = [
  'index.html',
  'news/index.html',
  'embed/events/index.html',
  'embedded/events/ishim/index.html',
  'feeds/news.xml',
  'feeds/news.json',
];

test('on Netlify everything refuses to be framed but the pieces for other sites', () => {
  const text = staticHeaders(FILES, '/section/');
  for (const path of ['', 'index.html', 'news/*', 'embed/*', 'feeds/*']) {
    expect(text).toContain(`/section/${path}\n  X-Frame-Options: DENY\n`);
  }
  expect(text).not.toContain('/embedded/');
  expect(text).not.toMatch(/^\/\*\n(?: {2}.+\n)*? {2}X-Frame-Options/m);
});

test('on Netlify feeds have their own types', () => {
  const text = staticHeaders(FILES, '/');
  expect(text).toContain('/feeds/news.xml\n  Content-Type: application/rss+xml;charset=utf-8\n');
  expect(text).toContain('/feeds/news.json\n  Content-Type: application/feed+json;charset=utf-8\n');
});
