import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { builtSite, publicPaths } from './gates/built-site.ts';

const origin = new URL(inject('site').url).origin;
const pages = publicPaths().map((path) => {
  const html = readFileSync(join(builtSite(), path, 'index.html'), 'utf8');
  const isListed = !html.includes('<meta name="robots" content="noindex">');
  return { path, html, isListed };
});
const listed = pages.filter(({ isListed }) => isListed);

describe('search engines', () => {
  test('are asked to stay out of a site under development', async () => {
    const robots = await fetch(`${origin}/robots.txt`);
    expect(await robots.text()).toBe('User-agent: *\nDisallow: /\n');
  });

  test('find every page once, under the address that the page itself names', async () => {
    const sitemap = await (await fetch(`${origin}/sitemap.xml`)).text();
    const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    expect(addresses.sort()).toEqual(listed.map(({ path }) => origin + path).sort());
    for (const { path, html } of listed) {
      expect(html).toContain(`<link rel="canonical" href="${origin}${path}">`);
    }
  });

  test('are not led to the search or to the parts of the design', () => {
    const unlisted = pages.filter(({ isListed }) => !isListed).map(({ path }) => path);
    expect(unlisted).toContain('/search/');
    expect(listed.map(({ path }) => path)).not.toContain('/dev/ui/');
  });

  test('learn who runs the site, the way to a page, and the answers it gives', () => {
    expect(typesOn('/')).toEqual(expect.arrayContaining(['Organization', 'WebSite']));
    expect(typesOn('/municipalities/ishim/')).toContain('BreadcrumbList');
    expect(typesOn('/become-mentor/')).toEqual(expect.arrayContaining(['BreadcrumbList', 'FAQPage']));
  });
});

test('a link in a messenger shows the card of its section, 1200 by 630, at most 60 KB', async () => {
  const cards = new Set(listed.map(({ path, html }) => propertyOf(html, 'og:image') ?? `no card on ${path}`));
  expect(cards.size).toBeGreaterThan(2);
  for (const card of cards) {
    const picture = await (await fetch(card)).arrayBuffer();
    expect(await sharp(picture).metadata(), card).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(picture.byteLength, card).toBeLessThanOrEqual(60 * 1024);
  }
});

function typesOn(path: string): string[] {
  const html = pages.find((page) => page.path === path)?.html ?? '';
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  const graph = JSON.parse(data ?? '{"@graph":[]}')['@graph'] as { readonly '@type': string }[];
  return graph.map((thing) => thing['@type']);
}

function propertyOf(html: string, property: string): string | undefined {
  return new RegExp(`<meta property="${property}" content="([^"]+)"`).exec(html)?.[1];
}
