import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../visit.ts';
import { findSpills } from './find-spills.ts';
import { listTemplates, openTemplate } from './templates.ts';

const browser = openBrowser();
// WCAG 1.4.10 (320 px), 1.4.4 (200 %) and 1.4.12 (a reader's own spacing).
const VIEWS = [
  { view: '320 px', width: 320, size: 16, isSpaced: false },
  { view: '320 px at 200 %', width: 320, size: 32, isSpaced: false },
  { view: '640 px at 200 % with a reader’s own spacing', width: 640, size: 32, isSpaced: true },
];

describe('nothing runs out of a narrow screen, however large the text', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await browser.visit('/'));
  });

  test.each(listTemplates())('on $name', async (template) => {
    await openTemplate(page, template);
    const found: string[] = [];
    for (const { view, width, size, isSpaced } of VIEWS) {
      await page.setViewportSize({ width, height: 640 });
      await page.evaluate(readAs, { size, isSpaced });
      found.push(...(await page.evaluate(findSpills)).map((line) => `${view}: ${line}`));
    }
    expect(found).toEqual([]);
  });
});

/** Runs in the page; constructed style sheets are a reader's own and stand outside its policy. */
function readAs({ size, isSpaced }: { readonly size: number; readonly isSpaced: boolean }): void {
  const sheet = new CSSStyleSheet();
  const spacing =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
  sheet.replaceSync(`html { font-size: ${size}px !important } ${isSpaced ? spacing : ''}`);
  document.adoptedStyleSheets = [sheet];
}
