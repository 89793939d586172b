import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../visit.ts';
import { describeViolations } from './describe-violations.ts';
import { listTemplates, openTemplate } from './templates.ts';

const browser = openBrowser();

describe('every text stands out from its ground, in the light and in the dark, wide and narrow', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await browser.visit('/'));
  });

  test.each(listTemplates())('on $name', async (template) => {
    await openTemplate(page, template);
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const violations = await describeViolations(page, { rules: ['color-contrast'] });
        found.push(...violations.map((line) => `${colorScheme}, ${width} px: ${line}`));
      }
    }
    expect(found).toEqual([]);
  });
});
