import { describe, expect, test } from 'vitest';
import { type ListPage, listPages } from '../../../src/lists/list-pages.ts';
import { pagesInSight } from '../../../src/ui/pages-in-sight.ts';
import { facets, type Practice, samplePractices } from './sample-practices.ts';

const COUNT = 10_000;
const root = '/practices/';
const started = performance.now();
const pages = listPages({ entries: samplePractices(COUNT), facets, root });
const took = Math.round(performance.now() - started);
const byAddress = new Map(pages.map((page) => [addressOf(page), page]));

describe(`a list of ${COUNT} entries`, () => {
  test('has fewer pages than entries, none with more than 24 of them', () => {
    console.info(`${pages.length} pages of ${COUNT} entries, made in ${took} ms`);
    expect(pages.length).toBeLessThan(COUNT);
    expect(Math.max(...pages.map(({ entries }) => entries.length))).toBe(24);
  });

  test('has no more filter links on a page than there are values', () => {
    const links = pages.map(({ filters }) => filters.flatMap(({ options }) => options).length);
    expect(Math.max(...links)).toBeLessThanOrEqual(26 + 9 + 5 + 6 + 4);
  });

  test('has every page at an address of its own', () => {
    expect(byAddress.size).toBe(pages.length);
  });

  test('shows every entry to a visitor who only follows links, and no link leads nowhere', () => {
    const { seen, missing } = followLinks();
    expect(missing).toEqual([]);
    expect(seen.size).toBe(pages.length);
    const shown = new Set([...seen].flatMap((address) => byAddress.get(address)?.entries ?? []));
    expect(shown.size).toBe(COUNT);
  });
});

/** From the list's first page through filters and page numbers, as far as they lead. */
function followLinks() {
  const seen = new Set<string>([root]);
  const missing: string[] = [];
  const waiting = [root];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const page = byAddress.get(address);
    if (!page) missing.push(address);
    for (const href of page ? linksOf(page) : []) {
      if (seen.has(href)) continue;
      seen.add(href);
      waiting.push(href);
    }
  }
  return { seen, missing };
}

function linksOf({ filters, hrefs, current }: ListPage<Practice>): string[] {
  const numbers = pagesInSight(current, hrefs.length).filter((number) => number !== 'gap');
  const steps = numbers.flatMap((number) => hrefs[number - 1] ?? []);
  return [...steps, ...filters.flatMap(({ options }) => options.map(({ href }) => href))];
}

function addressOf({ path }: ListPage<Practice>): string {
  return path === undefined ? root : `${root}${path}/`;
}
