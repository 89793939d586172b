import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../functions/platforms/build-site.ts';
import { readFacts } from '../../functions/platforms/live-facts.ts';
import { borrowCache } from './borrow-cache.ts';
import { findDeadLinks } from './gates/find-dead-links.ts';

const REGION = 'tests/fixtures/region-small';
const dataFolder = mkdtempSync(join(tmpdir(), 'another-region-'));
let build: string;
let site: string;
beforeAll(async () => {
  borrowCache(dataFolder);
  build = await buildSite({
    checkout: resolve('.'),
    contentFolder: resolve(REGION),
    dataFolder,
    settings: { SITE_URL: 'http://localhost:4321', SITE_COMPRESSION: 'off' },
  });
  site = join(build, 'site');
});
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

describe('the site of another region, from another content folder', () => {
  test('says no word of the region that the site was made for', () => {
    const texts = globSync('**/*.{html,json,csv,ics,svg,xml,txt}', { cwd: site });
    expect(texts.length).toBeGreaterThan(50);
    const told = texts.flatMap((file) => {
      const found = read(file).match(ownWords());
      return found ? [`${file}: ${found[0]}`] : [];
    });
    expect(told).toEqual([]);
  });

  test('has a page for each of its three municipalities, and the map says how many there are', () => {
    expect(globSync('municipalities/*/index.html', { cwd: site })).toHaveLength(3);
    expect(read('map/index.html')).toContain('Приозёрный край, 3 территории');
    expect(
      globSync('**/*.html', { cwd: site, exclude: ['admin/**', 'embedded/**'] }).filter(hasNoRegion),
    ).toEqual([]);
  });

  test('draws each name and dot of its map inside the drawing', () => {
    const [drawing = ''] = read('map/index.html').match(/<svg role="none"[\s\S]*?<\/svg>/) ?? [];
    const [, width = 0, height = 0] = drawing.match(/viewBox="0 0 (\d+) (\d+)"/)?.map(Number) ?? [];
    const boxes = [...drawing.matchAll(/<rect x="(-?\d+)" y="(-?\d+)" width="(\d+)" height="(\d+)"/g)];
    expect(boxes).toHaveLength(3);
    for (const [x = 0, y = 0, wide = 0, high = 0] of boxes.map((box) => box.slice(1).map(Number))) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
      expect(y + high).toBeLessThanOrEqual(height);
    }
  });

  test('lives by the clocks of its own region', () => {
    const calendar = read('events/svetloye/vstrecha.ics');
    expect(calendar).toContain('DTSTART;TZID=Europe/Samara:20900512T150000');
    expect(calendar).toContain('TZOFFSETTO:+0400');
    expect(readFacts(build).timeZone).toBe('Europe/Samara');
  });

  test('has no link that leads nowhere, though most of its sections are empty', () => {
    expect(findDeadLinks(site)).toEqual([]);
  });
});

function read(file: string): string {
  return readFileSync(join(site, file), 'utf8');
}

function hasNoRegion(file: string): boolean {
  return !read(file).includes('Приозёрн');
}

/** Names of the region, its neighbours, its bodies and its 26 municipalities, however they are declined. */
function ownWords(): RegExp {
  const municipalities = globSync('content/municipalities/*.json').flatMap((file) => {
    const { short, centre } = JSON.parse(readFileSync(file, 'utf8'));
    return [short, centre.name].map((name: string) => name.replace(/(?:ский|[аеиоуыья])$/, ''));
  });
  const others = ['tyumen', 'tobol', 'ishim', 'yekaterinburg', 'екатеринбург', 'табун', 'моя территория'];
  const bodies = ['пионер', 'тогирро', 'дзержин', 'мегион', 'томск', 'хмао', 'югр', 'област'];
  const numbers = ['\\b26 (?:территор|муницип)', '5/7-нл', '17/2-нл', '3452', 'RU-TYU'];
  const words = [...municipalities, ...others, ...bodies].map((word) => `(?<!\\p{L})${word}`);
  return new RegExp([...words, ...numbers].join('|'), 'iu');
}
