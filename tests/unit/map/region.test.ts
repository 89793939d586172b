import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Geometry } from 'geojson';
import { afterAll, describe, expect, test } from 'vitest';
import { areasOf } from '../../../src/map/boundaries.ts';
import { coarserRegion } from '../../../src/map/coarser-region.ts';
import { importBoundaries } from '../../../src/map/import/import-boundaries.ts';
import { readPlaces } from '../../../src/map/import/read-places.ts';
import { BOUNDARIES_FILE, loadRegion } from '../../../src/map/load-region.ts';
import { type RegionProperties, readRegion } from '../../../src/map/region.ts';
import { squaresFile } from './squares.ts';

const square: Geometry = {
  type: 'Polygon',
  coordinates: [[[66, 56], [70, 56], [70, 59], [66, 56]]],
}; // biome-ignore format: one ring in one line

function feature(kind: RegionProperties['kind'], geometry = square) {
  return { type: 'Feature' as const, geometry, properties: { kind, name: kind } };
}

test('features are sorted by kind', () => {
  const features = [feature('river'), feature('neighbour'), feature('outline'), feature('neighbour')];
  const region = readRegion({ type: 'FeatureCollection', features });
  expect(region.outline.properties.kind).toBe('outline');
  expect(region.neighbours).toHaveLength(2);
  expect(region.rivers).toHaveLength(1);
});

test.each([0, 2])('%i outlines are refused with words that say what to put right', (count) => {
  const features = Array.from({ length: count }, () => feature('outline'));
  expect(() => readRegion({ type: 'FeatureCollection', features })).toThrow(
    `ровно один объект с kind "outline"`,
  );
});

describe('boundaries that were imported', () => {
  const folder = mkdtempSync(join(tmpdir(), 'region-'));
  cpSync('content/map', join(folder, 'map'), { recursive: true });
  const file = join(folder, BOUNDARIES_FILE);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('take the place of the outline', async () => {
    const places = await readPlaces('content');
    const imported = importBoundaries(squaresFile(places), places, {});
    writeFileSync(file, JSON.stringify('file' in imported ? imported.file : expect.fail()));
    const { outline, boundaries } = await loadRegion(folder);
    expect(boundaries?.date).toBe('2026-11-20');
    // 22 squares, one of them with an island; the four cities lie inside their districts.
    expect(outline.geometry.type === 'MultiPolygon' && outline.geometry.coordinates).toHaveLength(23);
  });

  test('are drawn with as many points as a page can carry, and every municipality stays', async () => {
    const region = await loadRegion(folder);
    const coarse = coarserRegion(region, 60).boundaries ?? expect.fail();
    const count = (arcs: readonly unknown[][]) => arcs.reduce((sum, arc) => sum + arc.length, 0);
    expect(count(coarse.arcs)).toBeLessThan(count(region.boundaries?.arcs ?? []));
    expect(areasOf(coarse)).toHaveLength(26);
  });

  test('that are broken are named, and do not pass for none', async () => {
    writeFileSync(file, '{');
    await expect(loadRegion(folder)).rejects.toThrow('boundaries.topojson');
  });
});

test('a missing file is named', async () => {
  await expect(loadRegion('/nowhere')).rejects.toThrow('/nowhere/map/region-outline.geojson');
});
