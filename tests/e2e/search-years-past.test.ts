import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { listFolder } from '../../src/content-check/list-folder.ts';
import { openIndexer } from '../../src/search/open-indexer.ts';
import { serveBuild } from '../bench/serve-build.ts';
import { answered, askSearch, countOf, statusOf } from './ask-search.ts';
import { describeViolations } from './gates/describe-violations.ts';
import { openBrowser } from './visit.ts';

const browser = openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'years-past-'));
const site = join(folder, 'site');
/** A word that no other page has. */
const WORD = 'звездочётство';
/** A practice of a year past, which has the word. */
let old: { readonly path: string; readonly year: string };

/** The search of a site that has run for years: documents, events and practices, all but the newest on request. */
beforeAll(async () => {
  cpSync(inject('site').firstBuild, folder, { recursive: true });
  const paths = (await listFolder(site)).filter((path) => path.endsWith('.html'));
  old = oldPractice(paths);
  await openIndexer().index({
    folder: site,
    paths,
    cache: join(folder, 'cache'),
    code: 'code',
    limits: { most: 0, large: 13 },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('pages of years past are found when the visitor asks for them', () =>
  serveBuild(folder, async (url) => {
    const { page, complaints } = await browser.visit(`${url}/search/`, {
      viewport: { width: 360, height: 740 },
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await askSearch(page, 'практика');
    const before = await countOf(page);
    expect(before).toBeGreaterThan(0);
    expect(asked.filter((path) => /pagefind\/\d{4}\//.test(path))).toEqual([]);

    const button = page.getByRole('button', { name: /Искать и в записях прошлых лет \(\d{4}–\d{4}\)/ });
    expect(await describeViolations(page)).toEqual([]);
    await button.click();
    await expect.poll(() => countOf(page)).toBeGreaterThan(before);
    await button.waitFor({ state: 'hidden' });
    const first = page.locator('#search-results a').first();
    await expect.poll(() => first.evaluate((link) => link === document.activeElement)).toBe(true);

    await page.getByText('Уточнить: раздел').click();
    await page.getByLabel('Год').locator(`option[value="${old.year}"]`).waitFor({ state: 'attached' });
    await page.getByLabel('Год').selectOption(old.year);
    await page.waitForURL(/year=/);
    await answered(page, 'практика');
    expect(await countOf(page)).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  }));

test('they are found without being asked for when nothing else answers', () =>
  serveBuild(folder, async (url) => {
    const { page } = await browser.visit(`${url}/search/`);
    await askSearch(page, WORD);
    expect(await page.locator('#search-results a').first().getAttribute('href')).toContain(old.path);
    expect(await page.getByRole('button', { name: /прошлых лет/ }).isVisible()).toBe(false);
  }));

test('they are found when the address asks for their year', () =>
  serveBuild(folder, async (url) => {
    const { page } = await browser.visit(`${url}/search/?q=практика&year=${old.year}`);
    await answered(page, 'практика');
    expect(await countOf(page)).toBeGreaterThan(0);
  }));

test('where they do not come, the visitor is told, and the next try brings them', () =>
  serveBuild(folder, async (url) => {
    const { page } = await browser.visit(`${url}/search/`);
    await page.route(/pagefind\/\d{4}\//, (route) => route.abort());
    await askSearch(page, 'практика');
    await page.getByRole('button', { name: /прошлых лет/ }).click();
    await expect.poll(() => statusOf(page)).toContain('Поиск не загрузился');
    await page.unroute(/pagefind\/\d{4}\//);
    await page.getByRole('button', { name: 'Найти' }).click();
    await expect.poll(() => statusOf(page)).toContain('Нашлось');
    await page.getByRole('button', { name: /прошлых лет/ }).click();
    await page.getByRole('button', { name: /прошлых лет/ }).waitFor({ state: 'hidden' });
    expect(await statusOf(page)).toContain('Нашлось');
  }));

function oldPractice(paths: readonly string[]): typeof old {
  for (const path of paths.filter((one) => /^practices\/[^/]+\/[^/]+\/index\.html$/.test(one))) {
    const html = readFileSync(join(site, path), 'utf8');
    const year = /name="search:year" content="(\d{4})"/.exec(html)?.[1];
    if (year === undefined || Number(year) > 2024) continue;
    writeFileSync(join(site, path), html.replace('</h1>', `</h1><p>${WORD}</p>`));
    return { path: path.replace('index.html', ''), year };
  }
  throw new Error('The shipped content has no practice of a year past');
}
