import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../visit.ts';
import { listTemplates, openTemplate } from './templates.ts';

const browser = openBrowser();

describe.each([{ width: 360 }, { width: 1280 }])('without JavaScript, $width px wide', ({ width }) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await browser.visit('/', { javaScriptEnabled: false, viewport: { width, height: 800 } }));
  });
  afterAll(() => page.context().close());

  test('the menu leads to every section', async () => {
    const links = await page.locator('header nav a').all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
    expect(addresses.length).toBeGreaterThan(20);
    const opener = page.locator('header .opener summary');
    for (const address of new Set(addresses)) {
      await page.goto(page.url());
      const link = page.locator(`a[href="${address}"]`);
      const group = page.locator('header nav details', { has: link });
      if (await opener.isVisible()) await opener.click();
      await group.locator('summary').click();
      await group.locator(link).click();
      expect(new URL(page.url()).pathname).toBe(address);
    }
  });

  test.each(listTemplates())('$name shows its content and no button that does nothing', async (template) => {
    await openTemplate(page, template);
    expect(await page.locator('h1').isVisible()).toBe(true);
    for (const heading of await page.locator('main h2').all()) {
      expect(await heading.isVisible(), String(await heading.textContent())).toBe(true);
    }
    const idle = await page.locator('button[type=button]:not([popovertarget]):visible').all();
    expect(await Promise.all(idle.map((button) => button.textContent()))).toEqual([]);
  });

  test('an answer opens under its question', async () => {
    await page.goto(new URL('/become-mentor/', page.url()).href);
    const question = page.locator('main details').first();
    await question.locator('summary').click();
    expect(await question.locator('p').first().isVisible()).toBe(true);
  });

  test('the list leads to each of the 26 municipalities', async () => {
    await page.goto(new URL('/map/', page.url()).href);
    const links = page.locator('main a[href*="/municipalities/"]:visible');
    const addresses = await Promise.all((await links.all()).map((link) => link.getAttribute('href')));
    expect(new Set(addresses).size).toBe(26);
  });
});
