import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { answered, askSearch, countOf, statusOf } from '../e2e/ask-search.ts';
import { describeViolations } from '../e2e/gates/describe-violations.ts';
import { openBrowser } from '../e2e/visit.ts';
import { QUERIES, type Wanted } from './search-table.ts';

const browser = openBrowser();
/** Kilobytes that a first query may cost. */
const MOST = 100;

test('the table has at least 60 queries', () => {
  expect(Object.keys(QUERIES).length).toBeGreaterThanOrEqual(60);
});

describe('the search', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await browser.visit('/search/'));
  });

  test('answers every query of the table with the page that it needs', async () => {
    const wrong: string[] = [];
    for (const [query, wanted] of Object.entries(QUERIES)) {
      const found = await ask(page, query);
      if (!isAnswered(found, wanted)) wrong.push(`${query}: ${found.slice(0, 3).join(' ')}`);
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ['подросток', 'подростки'],
    ['кружок', 'кружки'],
    ['день', 'дни'],
    ['семья', 'семей'],
    ['муниципальный', 'муниципального'],
    ['областной', 'областная'],
  ])('finds the same pages by «%s» and «%s»', async (one, other) => {
    const counts = [];
    for (const query of [one, other]) {
      await ask(page, query);
      counts.push(await countOf(page));
    }
    expect(counts[0]).toBeGreaterThan(0);
    // The index finds whatever begins with a stem, and each of the two begins a few other words: «деньги».
    const [least = 0, most = 0] = counts.sort((few, many) => few - many);
    expect(most - least).toBeLessThanOrEqual(Math.max(2, most * 0.1));
  });

  test.each([
    ['люди', 'человек'],
    ['друзья', 'друг'],
    ['дети', 'ребёнка'],
  ])('«%s» also finds the pages that say «%s» and nothing else of it', async (asked, written) => {
    await ask(page, asked);
    const marked = new Set<string>();
    const more = page.getByRole('button', { name: 'Показать ещё' });
    for (let turn = 0; turn < 12 && !marked.has(written); turn += 1) {
      for (const text of await page.locator('#search-results mark').allTextContents()) {
        marked.add(text.toLowerCase().replace(/[^а-яё]/g, ''));
      }
      if (await more.isVisible()) await showMore(page);
    }
    expect([...marked]).toContain(written);
  });

  test('shows no word that is in the index for the search alone', async () => {
    await ask(page, 'подросток');
    expect(await page.locator('#search-results').textContent()).not.toContain('^');
  });
});

test.each(['наставник', 'как стать наставником', 'Викуловский муниципальный округ'])(
  'a first query, «%s», costs at most 100 KB',
  async (query) => {
    const { page } = await browser.visit('/search/', { viewport: { width: 360, height: 740 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await ask(page, query);
    const kilobytes = Math.round(bytes / 102.4) / 10;
    console.info(
      `search, first query «${query}»: ${kilobytes} KB on top of the page, with scripts, results and headers`,
    );
    expect(kilobytes).toBeLessThanOrEqual(MOST);
  },
);

describe('a visitor', () => {
  test('narrows an answer, and the address keeps it', async () => {
    const { page, complaints, foreignRequests } = await browser.visit('/search/?q=практика', {
      viewport: { width: 1280, height: 900 },
    });
    await answered(page, 'практика');
    await page.getByText('Уточнить: раздел').click();
    await sectionOf(page).locator('option', { hasText: 'Лучшие практики (' }).waitFor({ state: 'attached' });
    await sectionOf(page).selectOption('Лучшие практики');
    await page.waitForURL(/section=/);
    await answered(page, 'практика');
    expect(await describeViolations(page)).toEqual([]);
    await page.reload();
    await answered(page, 'практика');
    await expect.poll(() => sectionOf(page).inputValue()).toBe('Лучшие практики');
    const addresses = await addressesOf(page);
    expect(addresses.filter((path) => !path.startsWith('/practices/'))).toEqual([]);

    await page.getByRole('button', { name: 'Показать всё найденное' }).click();
    await page.waitForURL((url) => !url.search.includes('section'));
    expect(complaints).toEqual([]);
    expect(foreignRequests).toEqual([]);
  });

  test('gets answers while typing, keeps the place, and hears what to do when there are none', async () => {
    const { page } = await browser.visit('/');
    await page.keyboard.press('/');
    await page.waitForURL('**/search/#query');
    const field = page.getByLabel('Что ищете?');
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type('гран');
    await answered(page, 'гран');
    expect(await page.locator('#search-results a').first().textContent()).toBe('Гранты');
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(new URL(page.url()).searchParams.get('q')).toBe('гран');

    await ask(page, 'абракадабра');
    expect(await statusOf(page)).toBe('Такого на сайте нет: «абракадабра». Ничего не нашлось.');
    expect(await page.getByRole('link', { name: 'Узнать, кому звонить' }).isVisible()).toBe(true);

    await page.getByLabel(/Клавиша/).uncheck();
    await page.goto(new URL('/', page.url()).href);
    await page.keyboard.press('/');
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('is led to all sections and municipalities without JavaScript', async () => {
    const { page } = await browser.visit('/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Поиск' }).first().click();
    await page.getByLabel('Что ищете?').fill('Викулово');
    await page.getByRole('button', { name: 'Найти' }).click();
    await page.waitForURL('**/sections/?**');
    expect(await page.locator('main a[href*="/municipalities/"]').count()).toBe(26);
  });
});

async function ask(page: Page, query: string): Promise<string[]> {
  await askSearch(page, query);
  return addressesOf(page);
}

function addressesOf(page: Page): Promise<string[]> {
  return page
    .locator('#search-results .found__title')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

async function showMore(page: Page): Promise<void> {
  const items = page.locator('#search-results li');
  const count = await items.count();
  await page.getByRole('button', { name: 'Показать ещё' }).click();
  await items.nth(count).waitFor();
}

function sectionOf(page: Page): Locator {
  return page.getByLabel('Раздел', { exact: true });
}

function isAnswered(found: readonly string[], wanted: Wanted): boolean {
  if ('first' in wanted) return found[0] === wanted.first;
  return found.slice(0, 3).includes(wanted.among);
}
