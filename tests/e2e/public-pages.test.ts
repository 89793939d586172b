import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { publicPaths } from './gates/built-site.ts';
import { describeViolations } from './gates/describe-violations.ts';
import { openBrowser, type Visit } from './visit.ts';

const browser = openBrowser();

describe('every public page', () => {
  const paths = publicPaths();
  let visit: Visit;
  beforeAll(async () => {
    visit = await browser.visit('/');
  });

  test('the site has its home, map, forms and 26 municipalities', () => {
    expect(paths).toEqual(expect.arrayContaining(['/', '/map/', '/become-mentor/', '/become-mentor/apply/']));
    expect(paths.filter((path) => path.startsWith('/municipalities/'))).toHaveLength(26);
  });

  test.each(paths)('%s is accessible, asks no other host and raises no complaint', async (path) => {
    const { page, foreignRequests, complaints } = visit;
    await page.goto(new URL(path, inject('site').url).href);
    expect(await describeViolations(page)).toEqual([]);
    expect(foreignRequests).toEqual([]);
    expect(complaints).toEqual([]);
  });
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
