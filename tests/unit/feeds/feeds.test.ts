import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parseRssFeed } from 'feedsmith';
import schema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Feed } from '../../../src/feeds/feed.ts';
import { toJsonFeed } from '../../../src/feeds/to-json-feed.ts';
import { toRss } from '../../../src/feeds/to-rss.ts';
import { newsToFeedEntry } from '../../../src/sections/news/to-feed-entry.ts';

const ADDRESS = 'https://nastavnik.example/section/feeds/news-ishim';
const news = newsToFeedEntry(
  {
    title: 'Мастерская & «гараж» <открыты>',
    summary: 'Пары < 5 и больше 5 ]]> встречаются & чинят велосипеды.',
    day: '2026-11-22',
    municipality: 'ishim',
    example: true,
  },
  {
    url: 'https://nastavnik.example/section/news/ishim/masterskaya/',
    place: 'Ишим',
    timeZone: 'Asia/Yekaterinburg',
  },
);
const feed: Feed = {
  title: 'Новости, Ишим — Моя территория',
  description: 'Новости системы наставничества.',
  page: 'https://nastavnik.example/section/news/list/municipality-ishim/',
  entries: [
    news,
    { title: 'Без дня', url: 'https://nastavnik.example/section/2/', summary: 'Без дня.', tags: [] },
  ],
};
const rss = toRss(feed, `${ADDRESS}.xml`);
const json = JSON.parse(toJsonFeed(feed, `${ADDRESS}.json`));

describe('a feed as RSS', () => {
  test('keeps the specification, whatever its words hold, and also when it is empty', async () => {
    const schema = readFileSync('tests/unit/feeds/rss-2.0.xsd', 'utf8');
    for (const [fileName, contents] of Object.entries({
      'full.xml': rss,
      'empty.xml': toRss({ ...feed, entries: [] }, `${ADDRESS}.xml`),
    })) {
      const { valid, rawOutput } = await validateXML({ xml: { fileName, contents }, schema });
      expect(valid, rawOutput).toBe(true);
    }
    const lost = { fileName: 'lost.xml', contents: rss.replaceAll('pubDate', 'day') };
    expect((await validateXML({ xml: lost, schema })).valid).toBe(false);
  });

  test('is read back whole by a reader of feeds', () => {
    const read = parseRssFeed(rss);
    expect(read).toMatchObject({ title: feed.title, link: feed.page, language: 'ru' });
    expect(read.atom?.links?.[0]).toMatchObject({ href: `${ADDRESS}.xml`, rel: 'self' });
    expect(read.items?.[0]).toMatchObject({
      title: news.title,
      guid: { value: news.url, isPermaLink: true },
      categories: [{ name: 'Ишим' }],
    });
    expect(read.items?.[0]?.description).toContain('Пары &lt; 5');
  });

  test('says the day by the region’s clocks, and a sample is called one', () => {
    expect(rss).toContain('Sun, 22 Nov 2026 07:00:00 GMT');
    expect(news.title).toMatch(/^Пример: /);
  });

  test('is the same whenever it is made', () => {
    expect(toRss(feed, `${ADDRESS}.xml`)).toBe(rss);
  });
});

describe('a feed as JSON', () => {
  test('keeps the schema of JSON Feed 1.1', () => {
    const ajv = new Ajv({ strict: false });
    addFormats.default(ajv);
    const isValid = ajv.compile(schema);
    expect(isValid(json), JSON.stringify(isValid.errors)).toBe(true);
    expect(isValid({ ...json, items: [{ url: 'nowhere' }] })).toBe(false);
  });

  test('holds the words as they stand on the page, and an entry without a day names none', () => {
    expect(json.items[0]).toMatchObject({ content_text: news.summary, tags: ['Ишим'] });
    expect(json.items[0].date_published).toBe('2026-11-22T12:00:00+05:00');
    expect(json.items[1]).not.toHaveProperty('date_published');
  });
});
