import { describe, expect, test } from 'vitest';
import { canonicalOf } from '../../../src/sitemap/canonical-of.ts';
import { toSitemap } from '../../../src/sitemap/to-sitemap.ts';

describe('the list of pages for search engines', () => {
  test('takes the address that a page itself names', () => {
    const head = '<head><link rel="canonical" href="https://a.example/s/map/"></head>';
    expect(canonicalOf(head)).toBe('https://a.example/s/map/');
  });

  test('passes over a page that asks to stay out', () => {
    expect(canonicalOf('<head><meta name="robots" content="noindex"></head>')).toBeUndefined();
  });

  test('is in one order, whatever the order of the build', () => {
    const [a, b] = ['https://a.example/', 'https://a.example/map/'];
    expect(toSitemap([b, a])).toBe(toSitemap([a, b]));
    expect(toSitemap([b, a]).match(/<loc>[^<]+/g)).toEqual([`<loc>${a}`, `<loc>${b}`]);
  });
});

test('a page that asks to be left out is not listed, though it names the page that it is a part of', () => {
  const page =
    '<meta name="robots" content="noindex"><link rel="canonical" href="https://nastavnik.example/events/">';
  expect(canonicalOf(page)).toBeUndefined();
});
