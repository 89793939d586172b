import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import schema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Feed } from '../../../src/feeds/feed.ts';
import { toAtom } from '../../../src/feeds/to-atom.ts';
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
  author: 'Моя территория',
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

describe('a feed as Atom', () => {
  const dated: Feed = {
    ...feed,
    entries: [news, { ...news, url: `${news.url}2/`, changed: '2026-11-25T12:00:00+05:00' }],
  };
  const atom = toAtom(dated, `${ADDRESS}.atom`);

  test('keeps the schema of RFC 4287, whatever its words hold, and also when it is empty', async () => {
    const schema = readFileSync('tests/unit/feeds/rfc-4287.rng', 'utf8');
    const check = (fileName: string, contents: string) =>
      validateXML({ xml: { fileName, contents }, schema, extension: 'relaxng' });
    for (const [name, text] of Object.entries({
      'full.xml': atom,
      'empty.xml': toAtom({ ...feed, entries: [] }, `${ADDRESS}.atom`),
    })) {
      const { valid, rawOutput } = await check(name, text);
      expect(valid, rawOutput).toBe(true);
    }
    for (const lost of ['id', 'updated', 'title']) {
      const without = atom.replace(new RegExp(`<${lost}[ >][^<]*</${lost}>`), '');
      expect((await check('lost.xml', without)).valid, lost).toBe(false);
    }
  });

  test('is read back whole by a reader of feeds', () => {
    const read = parseAtomFeed(atom);
    expect(read).toMatchObject({ id: `${ADDRESS}.atom`, title: { value: feed.title } });
    expect(read.authors).toEqual([{ name: 'Моя территория' }]);
    expect(read.links?.find(({ rel }) => rel === 'alternate')?.href).toBe(feed.page);
    expect(read.entries?.[0]).toMatchObject({
      id: news.url,
      title: { value: news.title },
      summary: { value: news.summary },
      categories: [{ term: 'Ишим' }],
    });
  });

  test('is as new as its newest entry, not as the build', () => {
    const read = parseAtomFeed(atom);
    expect(new Date(read.updated ?? '').toISOString()).toBe('2026-11-25T07:00:00.000Z');
    expect(toAtom(dated, `${ADDRESS}.atom`)).toBe(atom);
  });

  test('is not made of entries whose day nobody knows', () => {
    expect(() => toAtom(feed, `${ADDRESS}.atom`)).toThrow(/section\/2\//);
  });
});
