import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { withBoundaries } from '../../../src/map/region.ts';
import { renderMap } from './render-map.ts';
import { shippedMap } from './shipped-map.ts';
import { wrinkledSquares } from './squares.ts';

const { places } = shippedMap();
const pages = places.map(({ href }) => href).sort();
let html = '';

// Starting Astro's compiler takes some seconds; the rendering itself does not.
beforeAll(async () => {
  html = await renderMap();
}, 60_000);

const part = (pattern: RegExp) => pattern.exec(html)?.[0] ?? expect.fail(`${pattern}`);
const drawing = () => part(/<svg.*?<\/svg>/s);
const tiles = () => part(/<section aria-label="Схема.*?<\/section>/s);
const list = () => part(/<ul aria-label="Все территории.*?<\/ul>/s);
const linksIn = (text: string) =>
  [...text.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href).sort();

test('drawing, tiles and list each hold exactly one link to each of the 26 pages', () => {
  expect(pages).toHaveLength(26);
  expect(linksIn(drawing())).toEqual(pages);
  expect(linksIn(tiles())).toEqual(pages);
  expect(linksIn(list())).toEqual(pages);
});

test('on the drawing every link has a name of its own that begins with the full title', () => {
  const names = [...drawing().matchAll(/aria-label="([^"]+)"/g)].map(([, name]) => name);
  expect(new Set(names).size).toBe(26);
  expect(places.filter(({ title }) => !names.some((name) => name?.startsWith(title)))).toEqual([]);
});

test('what is drawn for the eye alone is kept from screen readers', () => {
  const spoken = drawing().replace(/<g [^>]*aria-hidden="true".*?<\/g>/gs, '');
  expect(drawing()).toContain('Казахстан');
  expect(spoken).not.toContain('Казахстан');
  expect(spoken).not.toContain('Иртыш');
});

test('the drawing weighs at most 6 KB over the wire', () => {
  expect(gzipSync(drawing()).length).toBeLessThanOrEqual(6 * 1024);
});

test('no element carries a style of its own, which the Content-Security-Policy would drop', () => {
  expect(html).not.toMatch(/\sstyle=/);
  expect(html).not.toContain('<style');
});

test('with boundaries the drawing of the home page takes 3 KB more, and says whose they are', async () => {
  const region = withBoundaries(shippedMap().region, await wrinkledSquares());
  const bounded = await renderMap({ region });
  const svg = /<svg.*?<\/svg>/s.exec(bounded)?.[0] ?? expect.fail();
  expect(gzipSync(svg).length).toBeLessThanOrEqual(gzipSync(drawing()).length + 3 * 1024);
  expect(bounded).toMatch(/©\s*<a [^>]*href="https:\/\/www\.openstreetmap\.org\/copyright"/);
}, 60_000);

test('with filters every area leads to its page, for the pointer alone, and a place says what it has', async () => {
  const region = withBoundaries(shippedMap().region, await wrinkledSquares());
  const offered = places.map((place) => ({ ...place, offers: place.id === 'ishim' ? ['centre'] : [] }));
  const page = await renderMap({ region, places: offered });
  const areas = page.match(/<a [^>]*tabindex="-1"[^>]*aria-hidden="true"[^>]*>\s*<path/g) ?? [];
  expect(areas).toHaveLength(26);
  expect(page.match(/data-offers="centre"/g)).toHaveLength(4);
  expect(page).toContain('Здесь: центр работает');
}, 60_000);

test('tiles of another host are named beside the button that asks for them', async () => {
  const detail = {
    dataUrl: '/map/region.json',
    tilesUrl: 'https://{s}.tiles.nastavnik.test/{z}/{x}/{y}.png',
  };
  expect(await renderMap({ detail })).toContain('загрузятся с tiles.nastavnik.test');
  expect(html).not.toContain('загрузятся с');
}, 60_000);

test('what works only with a script is marked, so that a page without one does not show it', () => {
  expect(html).toMatch(/<div class="[^"]*needs-script[^>]*data-find-box/);
  expect(html).toMatch(/<p class="[^"]*needs-script[^>]*><button[^>]*data-map-toggle/);
});
