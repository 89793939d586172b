import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from '../visit.ts';
import { listTemplates, openTemplate, type Template } from './templates.ts';

const browser = openBrowser();
const pages = listTemplates().filter(({ reach }) => !reach);

describe.each([{ width: 360 }, { width: 1280 }])(
  'nothing jumps while a page loads, $width px wide',
  ({ width }) => {
    test('as it comes', async () => {
      expect(await shiftsOf(pages, { width, delay: 0, most: 0 })).toEqual([]);
    });

    test('with fonts and scripts that come 600 ms late', async () => {
      expect(await shiftsOf(pages, { width, delay: 600, most: 0.02 })).toEqual([]);
    });
  },
);

interface Conditions {
  readonly width: number;
  /** Milliseconds. */
  readonly delay: number;
  /** The largest cumulative layout shift that passes. */
  readonly most: number;
}

/** The pages that shift more than they may; each is opened by a new visitor. */
async function shiftsOf(templates: readonly Template[], conditions: Conditions): Promise<string[]> {
  const found: string[] = [];
  for (let start = 0; start < templates.length; start += AT_ONCE) {
    const measured = templates.slice(start, start + AT_ONCE).map(async (template) => {
      const shift = await measureShift(template, conditions);
      return shift > conditions.most ? [`${template.name}: ${shift.toFixed(4)}`] : [];
    });
    found.push(...(await Promise.all(measured)).flat());
  }
  return found;
}

/** They wait for late files more than they reckon. */
const AT_ONCE = 4;

async function measureShift(template: Template, { width, delay }: Conditions): Promise<number> {
  const { page } = await browser.visit('/robots.txt', { viewport: { width, height: 800 } });
  if (delay > 0) {
    // Not before the first paint either: on a busy machine a script could still come in time to hide a jump.
    await page.route(/\.(woff2|js)$/, async (route) => {
      await Promise.all([pause(delay), untilPainted(page)]);
      await route.continue();
    });
  }
  await page.addInitScript(watchShifts);
  await openTemplate(page, template);
  await settle(page);
  const shift = await page.evaluate(() => window.readShift());
  await page.context().close();
  return shift;
}

declare global {
  interface Window {
    /** The cumulative layout shift so far. */
    readShift(): number;
  }
}

/** Runs in the page before all else. */
function watchShifts(): void {
  let shift = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) shift += (entry as PerformanceEntry & { readonly value: number }).value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.readShift = () => {
    add(observer.takeRecords());
    return shift;
  };
}

/** Until fonts are in and two frames have been drawn with them. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
}

async function untilPainted(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
}
