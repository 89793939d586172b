import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { liveBuild } from '../../functions/platforms/live-facts.ts';
import { borrowCache } from './borrow-cache.ts';
import { describeViolations } from './gates/describe-violations.ts';
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
  site = await startSite({
    dataFolder,
    variables: {
      SITE_ENV: 'production',
      SITE_URL: 'https://nastavnik.test',
      SITE_CONTENT: contentFolder,
      FORMS_SECRET: 'ab'.repeat(32),
      TRUSTED_PROXIES: '1',
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
      return />\s*(?:Это п|П)ример\s*<|nastavnik\.example/.test(text);
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
