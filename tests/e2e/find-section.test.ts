import { describe, expect, test } from 'vitest';
import { openBrowser } from './visit.ts';

const browser = openBrowser();
const OPEN = 'header nav details[open] > summary';

describe('a visitor finds a section through the menu', () => {
  test('on a wide screen, where one group is open at a time', async () => {
    const { page, complaints } = await browser.visit('/', { viewport: { width: 1280, height: 800 } });
    const group = (name: string) => page.locator('header nav summary', { hasText: name });
    await group('Принять участие').click();
    await group('Люди и опыт').click();
    expect(await page.locator(OPEN).allTextContents()).toEqual(['Люди и опыт']);

    await page.keyboard.press('Escape');
    expect(await page.locator(OPEN).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Люди и опыт');

    await page.keyboard.press('Enter');
    await page.locator('h1').click();
    expect(await page.locator(OPEN).count()).toBe(0);

    await group('Люди и опыт').click();
    await page.getByRole('link', { name: 'Лучшие практики' }).first().click();
    await page.waitForURL('**/practices/');
    expect(await page.locator('header nav a[aria-current="page"]').textContent()).toMatch('Лучшие практики');
    expect(complaints).toEqual([]);
  });

  test('with the keyboard alone: a group that is left folds itself', async () => {
    const { page } = await browser.visit('/', { viewport: { width: 1280, height: 800 } });
    const group = page.locator('header nav details').first();
    await group.locator('summary').focus();
    await page.keyboard.press('Enter');
    const links = await group.locator('a').count();
    for (let count = 0; count < links; count++) await page.keyboard.press('Tab');
    expect(await page.locator(OPEN).count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.locator(OPEN).count()).toBe(0);
  });

  test('on a phone, by two touches', async () => {
    const { page } = await browser.visit('/', { viewport: { width: 360, height: 740 }, hasTouch: true });
    expect(await page.getByRole('navigation', { name: 'Разделы сайта' }).isVisible()).toBe(false);
    await page.locator('header summary', { hasText: 'Меню' }).tap();
    await page.locator('header nav summary', { hasText: 'Документы и связь' }).tap();
    await page.getByRole('link', { name: 'Связь с нами' }).first().tap();
    await page.waitForURL('**/contacts/');
  });

  test('on one page with all of them', async () => {
    const { page } = await browser.visit('/');
    await page.getByRole('link', { name: 'Все разделы на одной странице' }).click();
    await page.waitForURL('**/sections/');
    expect(await page.locator('main li a').count()).toBeGreaterThan(20);
  });
});
