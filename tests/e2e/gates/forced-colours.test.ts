import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../visit.ts';
import { describeViolations } from './describe-violations.ts';
import { listTemplates, openTemplate } from './templates.ts';

const browser = openBrowser();

describe('in the system’s own few colours', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await browser.visit('/', { forcedColors: 'active' }));
  });

  test.each(listTemplates())('buttons and fields of $name keep their edges', async (template) => {
    await openTemplate(page, template);
    expect(await page.evaluate(findEdgeless)).toEqual([]);
    // The contrast rule reads the page's own colours, not those that the system puts in their place.
    expect(await describeViolations(page, { except: ['color-contrast'] })).toEqual([]);
  });
});

/** Runs in the page: grounds vanish there, so a control without a border is bare text. */
function findEdgeless(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.button, input:not([type=hidden]), select, textarea')]
    .filter((element) => element.checkVisibility({ opacityProperty: true }))
    .filter((element) => {
      const { appearance, borderTopWidth, borderTopStyle, outlineStyle } = getComputedStyle(element);
      const isNative = element.matches('input') && appearance !== 'none';
      return !isNative && outlineStyle === 'none' && (borderTopStyle === 'none' || borderTopWidth === '0px');
    })
    .map((element) => element.outerHTML.slice(0, 120));
}
