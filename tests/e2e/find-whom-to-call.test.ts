import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './visit.ts';

const browser = openBrowser();
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const header = (page: Page) =>
  page
    .locator('header')
    .getByRole('link', { name: /звонить/ })
    .first();
const card = (page: Page) => page.locator('li#vikulovskiy');
const number = (page: Page) => card(page).locator('a[href^="tel:"]');

describe('a parent in Викулово with an old phone', () => {
  test('comes to the phone number by two touches and dials by the third, over slow 3G', async () => {
    const { page } = await browser.visit('/robots.txt', PHONE);
    await slowDown(page);
    const start = performance.now();
    await page.goto(new URL('/', page.url()).href, { waitUntil: 'commit' });
    await header(page).tap();
    const home = performance.now();
    await page.waitForURL('**/who-to-call/');
    await page.getByRole('link', { name: 'Викуловский', exact: true }).tap();
    await number(page).waitFor();
    const end = performance.now();
    expect(await isOnScreen(page)).toBe(true);
    const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`;
    console.info(
      `Slow 3G, empty browser: the home page takes a touch after ${seconds(start, home)}, the number is there ${seconds(home, end)} later`,
    );
  });

  test('without JavaScript makes the same way', async () => {
    const { page } = await browser.visit('/', { ...PHONE, javaScriptEnabled: false });
    await header(page).tap();
    await page.getByRole('link', { name: 'Викуловский', exact: true }).tap();
    expect(await number(page).getAttribute('href')).toMatch(/^tel:\+7\d{10}$/);
    await card(page).locator('summary').tap();
    await card(page).getByRole('link', { name: 'Найти наставника подростку' }).tap();
    await page.waitForURL('**/take-part/apply/?municipality=vikulovskiy');
  });

  test('and with the keyboard alone', async () => {
    const { page } = await browser.visit('/', { viewport: { width: 360, height: 740 } });
    await tabTo(page, 'Кому звонить');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/who-to-call/');
    await tabTo(page, 'Викуловский');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/#vikulovskiy');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^tel:/);
  });
});

test('a territory is chosen once: every page puts it forward, nothing jumps, nobody is told, one word forgets it', async () => {
  const { page, complaints, foreignRequests } = await browser.visit('/who-to-call/#vikulovskiy', PHONE);
  await card(page).getByRole('button', { name: 'Запомнить эту территорию' }).tap();
  await card(page).getByText('Никуда не отправили').waitFor();
  expect(await header(page).textContent()).toContain('Викуловский: звонить');

  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(watchShift);
  await page.goto(new URL('/', page.url()).href);
  const mine = page.getByRole('complementary', { name: 'Запомненная территория' });
  await mine.locator('a[href^="tel:"]').waitFor();
  expect(await header(page).textContent()).toContain('Викуловский: звонить');
  expect(asked.filter((address) => address.includes('vikulovskiy'))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => window.readSum())).toBe(0);
  await mine.locator('summary').tap();
  await mine.getByRole('link', { name: 'Стать наставником' }).tap();
  await page.waitForURL('**/become-mentor/apply/?municipality=vikulovskiy');

  await page.goto(new URL('/consultation/', page.url()).href);
  expect(await page.getByLabel('Ваша территория', { exact: true }).inputValue()).toBe('vikulovskiy');
  await page.goto(new URL('/consultation/?municipality=ishim', page.url()).href);
  expect(await page.getByLabel('Ваша территория', { exact: true }).inputValue()).toBe('ishim');

  await mine.getByRole('button', { name: 'Забыть' }).tap();
  expect(await mine.isVisible()).toBe(false);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await header(page).textContent()).toContain('Кому звонить');
  expect(complaints).toEqual([]);
  expect(foreignRequests).toEqual([]);
});

test('a browser that keeps nothing says so, and the number is there all the same', async () => {
  const { page, complaints } = await browser.visit('/robots.txt', PHONE);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(new URL('/who-to-call/#vikulovskiy', page.url()).href);
  await card(page).getByRole('button', { name: 'Запомнить эту территорию' }).tap();
  await card(page).getByText('Браузер не хранит выбор').waitFor();
  expect(await number(page).isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

test('an analyst finds all practices of a form of mentoring, by keyboard and without JavaScript', async () => {
  const { page } = await browser.visit('/practices/', {
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 800 },
  });
  await tabTo(page, 'Форма');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Ученик — ученик');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/practices/list/form-pupil-pupil/');
  const count = await page
    .locator('main [aria-current="page"]', { hasText: 'Ученик — ученик' })
    .textContent();
  expect(await page.locator('main li.card').count()).toBe(Number(count?.match(/\d+/)?.[0]));
});

/** 400 ms there and back, 400 kbit/s, and a processor four times slower than this one. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const throughput = (400 * 1000) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

async function isOnScreen(page: Page): Promise<boolean> {
  const box = await number(page).boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= (page.viewportSize()?.height ?? 0);
}

const MOST_STOPS = 120;

/** Presses Tab until the focus is on what begins with these words. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (focused.startsWith(words)) return;
  }
  throw new Error(`Tab does not come to «${words}»`);
}

declare global {
  interface Window {
    /** The layout shift so far, what the visitor caused left out. */
    readSum(): number;
  }
}

/** Runs in the page before all else. */
function watchShift(): void {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = entry as PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };
      if (!shift.hadRecentInput) sum += shift.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  window.readSum = () => sum;
}
