import type { Page } from 'playwright-core';
import { expect, inject, test, vi } from 'vitest';
import { fillInMentor } from './fill-in-mentor.ts';
import { runCommand } from './run-command.ts';
import { openBrowser } from './visit.ts';

const browser = openBrowser();
const LANDING = '/welcome/mentors/stat-nastavnikom/';
const BANNER = `${LANDING}?utm_source=tabun&utm_medium=banner&utm_campaign=stat-nastavnikom&utm_content=240x400`;

test('from a banner to an application that knows it; the visit is counted, and nothing is kept in the browser', async () => {
  const { page, foreignRequests, complaints } = await browser.visit('/policy/');
  const counted = watchCounting(page);
  await page.goto(new URL(BANNER, page.url()).href);
  await vi.waitFor(() => expect(counted).toEqual(['204 seen']));
  await page.reload();
  await page.getByLabel('Ваша территория').selectOption('ishim');
  await page.getByRole('button', { name: 'Стать наставником' }).click();
  await page.waitForURL('**/become-mentor/apply/**');
  expect(await page.getByLabel('Ваша территория').inputValue()).toBe('ishim');
  await vi.waitFor(() => expect(counted).toEqual(['204 seen', '204 reached']));

  const reference = await send(page, 'Мария Баннерова');
  expect(listed(reference)).toContain('кампания: «Станьте наставником», баннер 240×400');
  expect(foreignRequests).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
  expect(kept).toEqual([0, 0]);
  const numbers = await vi.waitFor(() => numbersOf('240x400'), { timeout: 20_000, interval: 1000 });
  // Other files open the same banner.
  expect(numbers).toMatchObject({ seen: expect.toSatisfy((seen) => seen > 0), reached: 1, sent: 1 });
});

test('without scripts the campaign, the territory and who one is reach the application too', async () => {
  const { page } = await browser.visit(LANDING, { javaScriptEnabled: false });
  await page.getByLabel('Ваша территория').selectOption('ishim');
  await page.getByRole('button', { name: 'Стать наставником' }).click();
  await page.waitForURL('**/become-mentor/apply/**');
  const reference = await send(page, 'Анна Безбаннерова');
  expect(listed(reference)).toContain('кампания: «Станьте наставником»');
  expect(listed(reference)).toContain('Ишим');
});

test('who asks the browser not to be tracked sends nothing', async () => {
  const { page } = await browser.visit('/policy/');
  const counted = watchCounting(page);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
  });
  await page.goto(new URL(BANNER, page.url()).href, { waitUntil: 'networkidle' });
  expect(counted).toEqual([]);
  await page.getByRole('button', { name: 'Стать наставником' }).click();
  await page.waitForURL('**/become-mentor/apply/**');
  expect(new URL(page.url()).searchParams.get('utm_content')).toBe('240x400');
});

function watchCounting(page: Page): string[] {
  const counted: string[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('/forms/visits')) return;
    const step = new URLSearchParams(response.request().postData() ?? '').get('step');
    counted.push(`${response.status()} ${step}`);
  });
  return counted;
}

async function send(page: Page, name: string): Promise<string> {
  await fillInMentor(page, name);
  await page.getByRole('button', { name: 'Отправить', exact: true }).click();
  await page.waitForURL('**/forms/become-mentor/sent/**');
  return (await page.locator('.receipt__number').textContent())?.trim() ?? '';
}

function listed(reference: string): string {
  const output = run('applications-command.ts', ['list']);
  const from = output.indexOf(reference);
  return output.slice(from, output.indexOf('стадия', from) + 200);
}

function numbersOf(size: string): unknown {
  const { visits } = JSON.parse(run('campaigns-command.ts', ['stats', '--json']));
  const found = visits.find(
    (visit: { size: string; reached: number }) => visit.size === size && visit.reached > 0,
  );
  return found ?? expect.fail('not written yet');
}

function run(command: string, words: readonly string[]): string {
  return runCommand(`functions/platforms/${command}`, words, { DATA_FOLDER: inject('site').dataFolder })
    .output;
}
