import { globSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, type Visit } from './visit.ts';

const browser = openBrowser();

describe('every public page', () => {
  const paths = publicPaths();

  test('the site has its home, map, forms and 26 municipalities', () => {
    expect(paths).toEqual(expect.arrayContaining(['/', '/map/', '/become-mentor/', '/become-mentor/apply/']));
    expect(paths.filter((path) => path.startsWith('/municipalities/'))).toHaveLength(26);
  });

  test.each(paths)('%s is accessible, asks no other host and raises no complaint', async (path) => {
    const { page, foreignRequests, complaints } = await browser.visit(path);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    expect(foreignRequests).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the look', () => {
  const templates = [
    '/',
    '/map/',
    '/municipalities/golyshmanovskiy/',
    '/become-mentor/',
    '/become-mentor/apply/',
  ];

  test.each(templates)(
    '%s needs no sideways scrolling at 320 px, in the light and in the dark',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await browser.visit(path, { viewport: { width: 320, height: 640 }, colorScheme });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
        expect(violations).toEqual([]);
        await page.context().close();
      }
    },
  );
});

describe('a wrong address', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await browser.visit('/no-such-page/');
  });

  test('says so in words and offers the map', async () => {
    expect(await visit.page.getByRole('heading', { level: 1 }).textContent()).toBe('Страница не нашлась');
    await visit.page.getByRole('link', { name: 'выбрать свою территорию' }).click();
    await visit.page.waitForURL('**/map/');
  });
});

/** The pages that the build made, but for the editor's own. */
function publicPaths(): string[] {
  const [site] = globSync(join(inject('site').dataFolder, 'builds', '*', 'site'));
  if (!site) throw new Error('the setup built no site');
  return globSync('**/index.html', { cwd: site })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .filter((path) => path !== '/admin/')
    .sort();
}
