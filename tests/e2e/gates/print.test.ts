import { describe, expect, test } from 'vitest';
import { openBrowser } from '../visit.ts';
import { listTemplates, openTemplate } from './templates.ts';

const browser = openBrowser();
const A4_POINTS = { width: 595, height: 842 };

describe('on paper', () => {
  test('no page has menus, buttons to press or settings', async () => {
    const { page } = await browser.visit('/');
    const found: string[] = [];
    for (const template of listTemplates()) {
      await page.emulateMedia({ media: 'screen' });
      await openTemplate(page, template);
      await page.emulateMedia({ media: 'print' });
      // A certificate is the organisation's paper: its sheet alone comes out.
      expect(await page.locator('h1:visible, [data-award-sheet]:visible').count()).toBeGreaterThan(0);
      const useless = await page
        .locator('nav:visible, .skip:visible, a.button:visible, button:visible')
        .all();
      const texts = await Promise.all(useless.map((element) => element.textContent()));
      found.push(...texts.map((text) => `${template.name}: ${text?.trim().slice(0, 60)}`));
    }
    expect(found).toEqual([]);
  });

  test('a guide shows every answer, on A4', async () => {
    const { page } = await browser.visit('/become-mentor/');
    await page.emulateMedia({ media: 'print' });
    const answers = await page.locator('main details > :not(summary)').all();
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expect((await answer.boundingBox())?.height).toBeGreaterThan(0);

    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect({ width: Math.round(Number(width)), height: Math.round(Number(height)) }).toEqual(A4_POINTS);
  });
});
