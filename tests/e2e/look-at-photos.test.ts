import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { describeViolations } from './gates/describe-violations.ts';
import { openBrowser } from './visit.ts';

const ALBUM = '/gallery/uvatskiy/pokhod/';
const browser = openBrowser();
const opener = (page: Page, photo: string) =>
  page.getByRole('link').filter({ hasText: `Открыть крупно: ${photo}` });

describe('the photos of an album', () => {
  test('are looked through by keyboard, with their words, and the focus comes back', async () => {
    const { page, complaints, foreignRequests } = await browser.visit(ALBUM, { reducedMotion: 'reduce' });
    const first = opener(page, 'Рисунок: карта');
    await first.focus();
    await page.keyboard.press('Enter');
    const viewer = page.getByRole('dialog', { name: 'Просмотр снимков' });
    await viewer.getByText('1 из 3').waitFor();
    expect(await describeViolations(page)).toEqual([]);

    await page.keyboard.press('ArrowRight');
    await viewer.getByText('2 из 3').waitFor();
    await viewer.getByText('Последний подъём').waitFor();
    await viewer.getByRole('img', { name: 'Рисунок: зелёные холмы' }).waitFor();
    await tabTo(page, 'Следующий снимок');
    await page.keyboard.press('Enter');
    await viewer.getByText('3 из 3').waitFor();
    // More presses than the viewer has buttons: the focus stays inside.
    await tabTo(page, 'Закрыть');
    await tabTo(page, 'Закрыть');

    await page.keyboard.press('Escape');
    await viewer.waitFor({ state: 'detached' });
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
    expect(foreignRequests).toEqual([]);
  });

  test('open as files where there is no script, or where pictures are put away', async () => {
    const { page: plain } = await browser.visit(ALBUM, { javaScriptEnabled: false });
    await opener(plain, 'Рисунок: карта').click();
    await plain.waitForURL(/\/_astro\/.*\.webp$/);

    const { page: without } = await browser.visit(ALBUM);
    await without.evaluate(() => {
      document.documentElement.dataset.images = 'off';
    });
    await opener(without, 'Рисунок: карта').click();
    await without.waitForURL(/\/_astro\/.*\.webp$/);
  });
});

/** Tabs until a button of the viewer has the focus, which must not leave the viewer on the way. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let count = 0; count < 8; count++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => ({
      isInside: document.activeElement?.closest('[role=dialog]') !== null,
      label: document.activeElement?.getAttribute('title'),
    }));
    expect(focused.isInside).toBe(true);
    if (focused.label === name) return;
  }
  throw new Error(`Tab does not come to «${name}»`);
}
