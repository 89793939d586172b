import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../visit.ts';
import { collectTexts } from './collect-texts.ts';
import { sentencesOf, wordsOf } from './sentences.ts';
import { listTemplates, openTemplate } from './templates.ts';

const browser = openBrowser();
const SERVICE_PAGES =
  /municipality|guide|form|consent|policy|programme|role|selection|way of a pair|lesson|training|not public|registers|contacts|whom to call|landing page|questions to a mentor/;
const LONGEST = 20;
const LONGEST_MEAN = 12;

describe('service pages speak in short sentences', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await browser.visit('/'));
  });

  test.each(listTemplates().filter(({ name }) => SERVICE_PAGES.test(name)))('on $name', async (template) => {
    await openTemplate(page, template);
    const { prose, all } = await page.evaluate(collectTexts);
    expect(all.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence) > LONGEST)).toEqual([]);

    const lengths = prose.flatMap(sentencesOf).map(wordsOf);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1);
    expect(mean).toBeLessThanOrEqual(LONGEST_MEAN);
  });
});
