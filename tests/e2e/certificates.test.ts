import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../unit/paper/read-pdf.ts';
import { openBrowser } from './visit.ts';

const browser = openBrowser();
const ADDRESS = '/certificates/';

/** A file that a button gives. */
async function fileOf(page: Page, button: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe('an organisation thanks a mentor', () => {
  test('with a sheet that is filled in, saved and printed in the browser alone', async () => {
    const { page, foreignRequests, complaints } = await browser.visit(ADDRESS);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
    const sheet = page.getByRole('img', { name: /^Сертификат/ });
    expect(await page.getByRole('img', { name: /^Благодарность/ }).isVisible()).toBe(false);

    await page.getByLabel('Кого благодарим').fill('Каренина Анна Аркадьевна');
    await page.getByLabel('За что', { exact: true }).fill('Школа наставников, 36 часов');
    await page.getByLabel('Город или село').fill('Ишим');
    await page.getByLabel('День', { exact: true }).fill('2027-06-01');
    expect(await sheet.getAttribute('aria-label')).toContain('Каренина Анна Аркадьевна');
    expect(await sheet.textContent()).toMatch(/Ишим, 1.июня 2027/);
    expect(sent.filter((request) => !request.startsWith('blob:'))).toEqual([]);

    const pdf = await fileOf(page, /PDF/);
    expect(pdf.name).toBe('certificate.pdf');
    const read = await readPdf(pdf.bytes);
    expect(read).toMatchObject({
      title: 'Сертификат: Каренина Анна Аркадьевна',
      language: 'ru-RU',
      isTagged: true,
    });
    expect(read.text).toContain('Школа наставников');
    expect(read.pages).toHaveLength(1);

    const docx = await fileOf(page, /DOCX/);
    expect((await mammoth.extractRawText({ buffer: docx.bytes })).value).toContain(
      'Каренина Анна Аркадьевна',
    );
    expect(sent.map(decodeURIComponent).filter((request) => /Каренина|Ишим/.test(request))).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

    const paper = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(paper.pages).toHaveLength(1);
    expect(paper.pages[0]?.width).toBeGreaterThan(paper.pages[0]?.height ?? 0);
    expect(paper.text).toContain('Каренина Анна Аркадьевна');
    expect(paper.text).not.toContain('Кого благодарим');

    await page.getByRole('radio', { name: /^Благодарность/ }).check();
    await page.getByRole('img', { name: /^Благодарность.*Каренина/ }).waitFor();
    expect(await sheet.isVisible()).toBe(false);
    expect((await fileOf(page, /PDF/)).name).toBe('thanks-letter.pdf');
    expect((await readPdf(await page.pdf({ preferCSSPageSize: true }))).pages).toHaveLength(1);
    expect([foreignRequests, complaints]).toEqual([[], []]);
  });

  test('or by hand: without JavaScript both sheets are there to print', async () => {
    const { page } = await browser.visit(ADDRESS, { javaScriptEnabled: false });
    expect(await page.locator('main noscript p').isVisible()).toBe(true);
    expect(await page.getByLabel('Кого благодарим').isVisible()).toBe(false);
    const { pages, text } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toHaveLength(2);
    expect(text).toContain('Сертификат');
    expect(text).toContain('Благодарность');
  });
});
