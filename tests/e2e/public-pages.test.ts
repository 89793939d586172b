import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { publicPaths } from './gates/built-site.ts';
import { describeViolations } from './gates/describe-violations.ts';
import { openBrowser, type Visit } from './visit.ts';

const browser = openBrowser();
/** One browser page per core; more only wait for each other. */
const AT_ONCE = 2;

describe('every public page', () => {
  const paths = publicPaths();
  const visits = queue<Visit>();
  beforeAll(async () => {
    for (let count = 0; count < AT_ONCE; count += 1) visits.give(await browser.visit('/'));
  });

  test('the site has its home, map, forms and 26 municipalities', () => {
    expect(paths).toEqual(expect.arrayContaining(['/', '/map/', '/become-mentor/', '/become-mentor/apply/']));
    expect(paths.filter((path) => path.startsWith('/municipalities/'))).toHaveLength(26);
  });

  test.concurrent.each(oneOfEachChoice(paths))(
    '%s is accessible, asks no other host and raises no complaint',
    async (path) => {
      const visit = await visits.take();
      try {
        await visit.page.goto(new URL(path, inject('site').url).href);
        expect(await describeViolations(visit.page)).toEqual([]);
        expect(visit.foreignRequests).toEqual([]);
        expect(visit.complaints).toEqual([]);
      } finally {
        visit.foreignRequests.length = 0;
        visit.complaints.length = 0;
        visits.give(visit);
      }
    },
  );
});

describe('a wrong address', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await browser.visit('/no-such-page/'));
  });

  test('says so in words and offers the map', async () => {
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Страница не нашлась');
    await page.getByRole('link', { name: 'выбрать свою территорию' }).click();
    await page.waitForURL('**/map/');
  });
});

/**
 * All pages, but of a list's choices and a calendar's months one of each kind: `/practices/list/municipality-ishim/`
 * is made like that of every other municipality, from cards that the whole list shows.
 */
function oneOfEachChoice(paths: readonly string[]): string[] {
  const kinds = new Set<string>();
  return paths.filter((path) => {
    if (!/\/list\/|\/\d{4}-\d{2}\/$|^\/embedded\//.test(path)) return true;
    const kind = path
      .replace(/\/([a-z]+)-[^/]+/g, '/$1')
      .replace(/\/\d+\/$/, '/n/')
      .replace(/^(\/embedded\/[a-z]+)\/.+/, '$1/place/')
      .replace(/\/calendar(\/[a-z-]+)?\/[^/]+\/$/, (_, place) => (place ? '/place/month/' : '/month/'));
    if (kinds.has(kind)) return false;
    kinds.add(kind);
    return true;
  });
}

/** Things that are lent to one after another, in the order of asking: who came first must not starve. */
function queue<Thing>() {
  const free: Thing[] = [];
  const waiting: ((thing: Thing) => void)[] = [];
  return {
    give: (thing: Thing) => {
      const next = waiting.shift();
      if (next) next(thing);
      else free.push(thing);
    },
    take: () => {
      const thing = free.pop();
      return thing ? Promise.resolve(thing) : new Promise<Thing>((resolve) => waiting.push(resolve));
    },
  };
}
