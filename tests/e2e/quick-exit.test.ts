import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './visit.ts';

const browser = openBrowser();
const PATH = '/if-something-happened/';
const ELSEWHERE = 'https://ya.ru/';

describe('a visitor in trouble leaves at once', () => {
  test('by the button: another site is open, it is not told whence, and «Back» does not return', async () => {
    const { page, left } = await come();
    await page.getByRole('link', { name: 'Быстро уйти' }).click();
    await page.waitForURL(ELSEWHERE);
    expect(left).toEqual([{ url: ELSEWHERE, referer: undefined }]);
    expect(await page.evaluate(() => document.referrer)).toBe('');
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/for-teenagers/');
    // The next one at this device does not read where the visitor lives.
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(
      await page
        .locator('header')
        .getByRole('link', { name: /звонить/ })
        .first()
        .textContent(),
    ).toContain('Кому звонить');
    await page.context().close();
  });

  test('by pressing Esc three times', async () => {
    const { page } = await come();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).pathname).toBe(PATH);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForURL(ELSEWHERE);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/for-teenagers/');
    await page.context().close();
  });

  test('and in the same moment sees nothing of the page, however slow the network', async () => {
    const { page } = await come();
    const seen = await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-quick-exit]')?.click();
      return { title: document.title, isVisible: document.body.checkVisibility() };
    });
    expect(seen).toEqual({ title: 'Новая вкладка', isVisible: false });
    await page.context().close();
  });

  test('without JavaScript by a plain link that says where it leads', async () => {
    const { page } = await browser.visit(PATH, { javaScriptEnabled: false });
    const exit = page.getByRole('link', { name: 'Быстро уйти' });
    expect(await exit.getAttribute('href')).toBe(ELSEWHERE);
    expect(await exit.textContent()).toContain('Яндекс');
    expect(await page.locator('main noscript').textContent()).toContain('«Назад» вернёт сюда');
    await page.context().close();
  });
});

describe('the three doors', () => {
  test('open one at a time, leave no trace in the history and ask no other host', async () => {
    const { page, foreignRequests, complaints } = await browser.visit(PATH);
    const length = await page.evaluate(() => history.length);
    await page.getByRole('heading', { name: 'Я подросток' }).click();
    expect(await page.getByText('Твоей вины в этом нет').isVisible()).toBe(true);
    await page.getByRole('heading', { name: 'Я наставник' }).click();
    expect(await page.getByText('Твоей вины в этом нет').isVisible()).toBe(false);
    expect(await page.evaluate(() => history.length)).toBe(length);
    expect(foreignRequests).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('open by an address that names one', async () => {
    const { page } = await browser.visit(`${PATH}#teenager`);
    expect(await page.getByText('Твоей вины в этом нет').isVisible()).toBe(true);
    await page.context().close();
  });
});

/** Comes from the page for teenagers; the test plays the other site and notes who came. */
async function come(): Promise<{
  page: Page;
  left: { url: string; referer: string | undefined }[];
}> {
  const { page } = await browser.visit('/municipalities/ishim/');
  await page.getByRole('button', { name: 'Запомнить эту территорию' }).click();
  await page.goto(new URL('/for-teenagers/', page.url()).href);
  const left: { url: string; referer: string | undefined }[] = [];
  await page.route(`${ELSEWHERE}**`, async (route) => {
    const request = route.request();
    if (request.isNavigationRequest()) left.push({ url: request.url(), referer: request.headers().referer });
    await route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' });
  });
  await page.goto(new URL(PATH, page.url()).href);
  return { page, left };
}
