import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../unit/paper/read-pdf.ts';
import { openBrowser } from './visit.ts';

const browser = openBrowser();
const ADDRESS = '/my-roadmap/';

/** A file that a button gives. */
async function fileOf(page: Page, button: RegExp): Promise<{ name: string; path: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const path = await download.path();
  return { name: download.suggestedFilename(), path, text: await readFile(path, 'utf8') };
}

async function termOf(page: Page, number: number): Promise<string> {
  const task = page.locator('.task:visible').nth(number - 1);
  return (await task.locator('[data-maker-term]').textContent())?.trim() ?? '';
}

async function make(page: Page, start: string): Promise<void> {
  await page.getByLabel('Когда начинаете').fill(start);
  await page.getByRole('button', { name: 'Собрать план' }).click();
}

describe('a coordinator makes a road map of their own', () => {
  test('for a school in a leap year, with names that stay in the browser', async () => {
    const { page, foreignRequests, complaints } = await browser.visit(ADDRESS);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
    await page.getByLabel('Какая у вас организация').selectOption('Школа');
    await page.getByLabel('Как она называется').fill('Школа у реки');
    await page.getByLabel('Куратор').fill('Анна Каренина');
    await make(page, '2027-09-01');

    await page.getByText('План готов, он ниже: 1 сентября 2027').waitFor();
    expect(await page.getByRole('heading', { name: 'Дорожная карта: Школа у реки' }).isVisible()).toBe(true);
    expect(await page.locator('.task:visible').count()).toBe(34);
    expect(await termOf(page, 1)).toMatch(/^1–7 сентября 2027/);
    expect(await termOf(page, 34)).toMatch(/^25–31 мая 2028/);
    expect(await page.locator('.task:visible').first().textContent()).toContain('Куратор: Анна Каренина');

    const csv = await fileOf(page, /CSV/);
    expect(csv.name).toBe('plan-school.csv');
    expect(csv.text).toContain('2027-09-01;2027-09-07;"Школа; Куратор: Анна Каренина"');
    const ics = await fileOf(page, /ICS/);
    expect(ics.text.match(/BEGIN:VEVENT/g)).toHaveLength(34);
    expect(ics.text).toContain('DTSTART;VALUE=DATE:20270901\r\nDTEND;VALUE=DATE:20270908');

    expect(sent.filter((request) => !request.startsWith('blob:'))).toEqual([]);

    const docx = await fileOf(page, /DOCX/);
    expect(docx.name).toBe('plan-school.docx');
    expect((await mammoth.extractRawText({ path: docx.path })).value).toContain('Куратор: Анна Каренина');
    const pdf = await readPdf(await readFile((await fileOf(page, /PDF/)).path));
    expect(pdf).toMatchObject({ title: 'Дорожная карта: Школа у реки', language: 'ru-RU', isTagged: true });
    expect(pdf.text).toContain('Анна Каренина');
    expect(sent.map(decodeURIComponent).filter((request) => /Каренина|Школа у реки/.test(request))).toEqual(
      [],
    );
    expect(page.url()).not.toContain('?');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(foreignRequests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('for a municipality, whose months stand in the right years', async () => {
    const { page } = await browser.visit(`${ADDRESS}?template=municipal`);
    expect(await page.getByLabel('Образец').inputValue()).toBe('municipal');
    await make(page, '2027-08-02');
    expect(await termOf(page, 1)).toMatch(/^2 августа\s–\s30 сентября 2027/);
    // The control of January, and the report of March and April: 30 April 2028 is a Sunday.
    expect(await termOf(page, 21)).toMatch(/^3–31 января 2028/);
    expect(await termOf(page, 22)).toMatch(/^1 марта\s–\s28 апреля 2028/);
  });

  test('and is told the last day when it is too late', async () => {
    const { page } = await browser.visit(`${ADDRESS}?template=school`);
    await make(page, '2028-03-01');
    await page.getByText('Начните не позже 3 февраля 2028').waitFor();
    expect(await page.getByRole('button', { name: /CSV/ }).isVisible()).toBe(false);
    await make(page, '2028-02-03');
    await page.getByText('План готов').waitFor();
    expect(await page.getByRole('button', { name: /CSV/ }).isVisible()).toBe(true);
  });

  test('prints the plan without the form', async () => {
    const { page } = await browser.visit(ADDRESS);
    await make(page, '2027-09-01');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByLabel('Когда начинаете').isVisible()).toBe(false);
    expect(await page.locator('.task:visible').count()).toBe(34);
  });

  test('or reads the templates with their months, without JavaScript', async () => {
    const { page } = await browser.visit(ADDRESS, { javaScriptEnabled: false });
    expect(await page.locator('main noscript p').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Собрать план' }).isVisible()).toBe(false);
    expect(await page.locator('.task:visible').count()).toBe(80);
    expect(await termOf(page, 1)).toBe('сентябрь, 1-я неделя');
  });
});
