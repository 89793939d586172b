import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { liveBuild } from '../../functions/platforms/live-facts.ts';
import { readPlaces } from '../../src/map/import/read-places.ts';
import { squaresFile } from '../unit/map/squares.ts';
import { borrowCache } from './borrow-cache.ts';
import { describeViolations } from './gates/describe-violations.ts';
import { runCommand } from './run-command.ts';
import { type StartedSite, startSite } from './start-site.ts';
import { openBrowser } from './visit.ts';

const browser = openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'production-'));
const contentFolder = join(folder, 'content');
const dataFolder = join(folder, 'data');
let site: StartedSite;
beforeAll(async () => {
  cpSync('content', contentFolder, { recursive: true });
  makeReady();
  borrowCache(dataFolder);
  await importBoundaries();
  site = await startSite({
    dataFolder,
    variables: {
      SITE_ENV: 'production',
      SITE_URL: 'https://nastavnik.test',
      SITE_CONTENT: contentFolder,
      SITE_COMPRESSION: 'off',
      FORMS_SECRET: 'ab'.repeat(32),
      TRUSTED_PROXIES: '1',
      MAP_TILES_URL: 'https://tiles.nastavnik.test/{z}/{x}/{y}.png',
      MAP_TILES_ATTRIBUTION: '© Плитки',
    },
  });
});
afterAll(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Sections whose entries are all samples until the operator writes them. */
const LISTS = ['mentors', 'practices', 'partners', 'stories', 'gallery', 'news', 'centres', 'events'];

describe('a site for the public', () => {
  test('says how many samples it left out', () => {
    expect(site.output()).toMatch(/Примеры не вошли в рабочий сайт: \d+ запис/);
  });

  test('shows no sample and no sample contact', () => {
    const built = join(liveBuild(dataFolder), 'site');
    const pages = globSync('**/*.{html,csv,ics,json}', { cwd: built }).filter(
      (file) => !file.startsWith('admin'),
    );
    const samples = pages.filter((file) => {
      const text = readFileSync(join(built, file), 'utf8');
      // The pages of open data explain the column «Пример».
      const isMarked = !file.startsWith('open-data') && />\s*(?:Это п|П)ример\s*</.test(text);
      return isMarked || text.includes('nastavnik.example');
    });
    expect(samples).toEqual([]);
  });

  test.each(LISTS)('/%s/ says what is planned and how to help', async (section) => {
    const { page, complaints } = await browser.visit(`${site.url}${section}/`);
    const empty = page.locator('.empty');
    expect(await empty.count()).toBeGreaterThan(0);
    expect(await page.locator('main').textContent()).not.toMatch(/нет данных|ничего не найдено/i);
    expect(await describeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a municipality without anything invites', async () => {
    const { page } = await browser.visit(`${site.url}municipalities/sorokinskiy/`);
    const words = await page.locator('main').textContent();
    expect(words).not.toMatch(/нет данных|ничего не найдено/i);
    expect(await page.getByRole('link', { name: 'Стать наставником здесь' }).count()).toBeGreaterThan(0);
    expect(await describeViolations(page)).toEqual([]);
    await page.close();
  });
});

describe('the map with boundaries that the operator imported, over tiles of another host', () => {
  const ISHIM = { latitude: 56.113, longitude: 69.487 };

  test('names the municipality around the visitor, and whose the boundaries are', async () => {
    const { page, foreignRequests, complaints } = await browser.visit(`${site.url}map/`, {
      geolocation: ISHIM,
      permissions: ['geolocation'],
      viewport: { width: 1280, height: 900 },
    });
    await page.getByRole('button', { name: 'Где я?' }).click();
    const answer = page.getByRole('status').filter({ hasText: 'Похоже, вы здесь' });
    await answer.getByRole('link').first().waitFor();
    expect(await answer.getByRole('link').allTextContents()).toEqual([
      'Городской округ город Ишим',
      'Ишимский муниципальный округ',
    ]);
    const link = page.getByRole('link', { name: 'участники OpenStreetMap' }).first();
    expect(await link.getAttribute('href')).toBe('https://www.openstreetmap.org/copyright');
    expect(await describeViolations(page)).toEqual([]);
    expect(foreignRequests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('leads to a municipality from anywhere inside its boundary', async () => {
    const { page } = await browser.visit(`${site.url}map/`, { viewport: { width: 1280, height: 900 } });
    await page.locator('svg a[href$="/vikulovskiy/"] path').click({ position: { x: 4, y: 4 } });
    await page.waitForURL('**/municipalities/vikulovskiy/');
  });

  test('asks the other host for nothing before the button beside which it is named', async () => {
    const { page, foreignRequests, complaints } = await browser.visit(`${site.url}map/`, {
      viewport: { width: 1280, height: 900 },
    });
    const referers = new Set<string | undefined>();
    await page.route('https://tiles.nastavnik.test/**', (route) => {
      referers.add(route.request().headers().referer);
      return route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      });
    });
    await page.getByText('загрузятся с tiles.nastavnik.test').waitFor();
    expect(foreignRequests).toEqual([]);
    await page.getByRole('button', { name: 'Открыть подробную карту' }).click();
    await page.locator('.leaflet-tile-loaded').first().waitFor();
    expect(new Set(foreignRequests.map((url) => new URL(url).host))).toEqual(
      new Set(['tiles.nastavnik.test']),
    );
    expect([...referers]).toEqual([`${new URL(site.url).origin}/`]);
    expect(await page.getByText('© Плитки').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });
});

/** By the operator's own command, as its guide says. */
async function importBoundaries(): Promise<void> {
  const file = join(folder, 'granitsy.geojson');
  writeFileSync(file, squaresFile(await readPlaces('content')));
  const { code, output } = runCommand('functions/platforms/map-import-command.ts', [file], {
    SITE_CONTENT: contentFolder,
  });
  expect(output).toContain('26 территорий');
  expect(code).toBe(0);
}

/** What the operator does before the start: own contacts, approved consents. */
function makeReady(): void {
  const change = (file: string, edit: (text: string) => string) =>
    writeFileSync(join(contentFolder, file), edit(readFileSync(join(contentFolder, file), 'utf8')));
  change('region/site.json', (text) => {
    const data = JSON.parse(text);
    Object.assign(data.operator, { email: 'operator@nastavnik.test', isConfirmed: true });
    return JSON.stringify(data);
  });
  for (const file of globSync('municipalities/*.json', { cwd: contentFolder })) {
    change(file, (text) => JSON.stringify({ ...JSON.parse(text), coordinator: undefined }));
  }
  for (const file of globSync('{consents,statements}/*.md', { cwd: contentFolder })) {
    change(file, (text) => text.replace('status: проект', 'status: утверждено'));
  }
}
