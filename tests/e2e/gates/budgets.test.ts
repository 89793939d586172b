import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../visit.ts';
import { builtSite } from './built-site.ts';
import { assetsOf, gzipSize } from './page-assets.ts';

const browser = openBrowser();
const KILOBYTE = 1024;
/** Pages that one works with rather than reads. */
const INSTRUMENTS = ['map/index.html', 'my-roadmap/index.html', 'certificates/index.html'];

describe('a page stays light for a slow network', () => {
  const pages = globSync('**/*.html', { cwd: builtSite() }).filter((file) => !/^(admin|dev)\b/.test(file));

  test.each([
    // Pagefind's own loader is fetched by the search page on top of it, when the visitor searches.
    { kind: 'scripts' as const, most: 6 * KILOBYTE },
    { kind: 'styles' as const, most: 11 * KILOBYTE },
  ])('no page has more than $most bytes of $kind, packed', ({ kind, most }) => {
    const heavy = pages
      .filter((file) => kind !== 'scripts' || !INSTRUMENTS.includes(file))
      .map((file) => ({ file, size: gzipSize(assetsOf(builtSite(), file)[kind]) }))
      .filter(({ size }) => size > most);
    expect(heavy).toEqual([]);
  });

  test('no page waits for more than three style sheets, and each is there', () => {
    const linked = pages.map((file) => ({ file, sheets: assetsOf(builtSite(), file).styles.length }));
    expect(linked.filter(({ sheets }) => sheets > 3)).toEqual([]);
  });

  test.each(INSTRUMENTS)('%s, which one works with, has at most 8 KB of scripts, packed', (file) => {
    expect(gzipSize(assetsOf(builtSite(), file).scripts)).toBeLessThanOrEqual(8 * KILOBYTE);
  });

  test('no page carries a framework', () => {
    const carriers = pages.filter((file) => {
      const html = readFileSync(join(builtSite(), file), 'utf8');
      const scripts = assetsOf(builtSite(), file).scripts.join('\n');
      return html.includes('astro-island') || /react|createRoot|hydrate/i.test(scripts);
    });
    expect(carriers).toEqual([]);
  });

  test('the home page itself is at most 25 KB, packed', () => {
    expect(gzipSize([readFileSync(join(builtSite(), 'index.html'), 'utf8')])).toBeLessThanOrEqual(
      25 * KILOBYTE,
    );
  });
});

describe.each([
  { name: 'the home page', path: '/' },
  { name: 'a landing page', path: '/welcome/students/' },
])('the first view of $name on a phone', ({ path }) => {
  let loaded: { readonly url: string; readonly bytes: number }[];
  beforeAll(async () => {
    const { page } = await browser.visit('/robots.txt', { viewport: { width: 360, height: 740 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const addresses = new Map<string, string>();
    loaded = [];
    session.on('Network.responseReceived', ({ requestId, response }) =>
      addresses.set(requestId, response.url),
    );
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      loaded.push({ url: addresses.get(requestId) ?? '', bytes: encodedDataLength }),
    );
    await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' });
  });

  test('takes at most 90 KB in all', () => {
    expect(total(loaded), JSON.stringify(loaded, undefined, 1)).toBeLessThanOrEqual(90 * KILOBYTE);
  });

  test('takes at most 40 KB of fonts', () => {
    const fonts = loaded.filter(({ url }) => url.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(0);
    expect(total(fonts)).toBeLessThanOrEqual(40 * KILOBYTE);
  });

  test('asks for its fonts at once, before its styles have told of them', () => {
    const html = readFileSync(join(builtSite(), 'index.html'), 'utf8');
    const fonts = loaded.flatMap(({ url }) => /\/_astro\/[^/]+\.woff2$/.exec(url)?.[0] ?? []);
    const told = [...html.matchAll(/<link rel="preload" href="([^"]+)" as="font"/g)].map(([, href]) => href);
    expect(told.sort()).toEqual(fonts.sort());
  });
});

function total(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
