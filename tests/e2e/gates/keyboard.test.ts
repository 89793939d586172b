import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../visit.ts';
import { markStops } from './mark-stops.ts';
import { readStop } from './read-stop.ts';
import { listTemplates, openTemplate } from './templates.ts';

const browser = openBrowser();
const MOST_STOPS = 400;

describe.each([{ width: 360 }, { width: 1280 }])('by keyboard alone, $width px wide', ({ width }) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await browser.visit('/', { viewport: { width, height: 800 }, reducedMotion: 'reduce' }));
  });
  afterAll(() => page.context().close());

  test.each(listTemplates())(
    'every stop of $name is seen, in the order of the page, and none is missed',
    async (template) => {
      await openTemplate(page, template);
      await page.evaluate(startFromTop);
      const expected = await page.evaluate(markStops);
      const { stops, faults } = await walk(page);
      expect(faults).toEqual([]);
      expect(stops).toEqual([...stops].sort((one, other) => one - other));
      expect(expected.filter(({ number }) => !stops.includes(number))).toEqual([]);
    },
  );

  test('the first stop leads past the menu to the content', async () => {
    await openTemplate(page, { name: 'home', path: '/' });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Перейти к содержанию');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});

/** Presses Tab from the top of the page until the focus leaves it. */
async function walk(page: Page): Promise<{ stops: number[]; faults: string[] }> {
  const stops: number[] = [];
  const faults: string[] = [];
  for (let count = 0; count < MOST_STOPS; count++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop);
    if (stop && stop.number === stops.at(-1)) continue; // a date has a stop for its day, month and year
    if (!stop || stops.includes(stop.number)) return { stops, faults };
    stops.push(stop.number);
    if (stop.fault) faults.push(stop.fault);
  }
  throw new Error(`more than ${MOST_STOPS} stops: the focus goes round`);
}

/** Runs in the page: a summary of mistakes takes the focus by itself, and Tab would go on from there. */
function startFromTop(): void {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
}
