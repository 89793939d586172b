import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { loadRegion } from '../../../src/map/load-region.ts';
import { type RegionProperties, readRegion } from '../../../src/map/region.ts';

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

test('a missing file is named', async () => {
  await expect(loadRegion('/nowhere')).rejects.toThrow('/nowhere/map/region-outline.geojson');
});
