import { expect, test } from 'vitest';
import { toDetailedMapData } from '../../../src/map/detailed-map-data.ts';
import { shippedMap } from './shipped-map.ts';

const { region, places } = shippedMap();
const data = toDetailedMapData(region, places);

test('every municipality has one marker that leads to its page', () => {
  expect(new Set(data.markers.map(({ href }) => href)).size).toBe(26);
  expect(data.markers.map(({ title }) => title)).toContain('Городской округ город Ишим');
});

test('only the districts around cities are moved off their point, away from the city', () => {
  const moved = data.markers.filter(({ away }) => away.some((share) => share !== 0));
  expect(moved.map(({ short }) => short)).toEqual(['Ишимский', 'Тобольский', 'Тюменский', 'Ялуторовский']);
  const tyumenskiy = moved.find(({ short }) => short === 'Тюменский') ?? expect.fail();
  expect(tyumenskiy.away[0]).toBeGreaterThan(0);
  expect(tyumenskiy.away[1]).toBeGreaterThan(0);
});

test('borders with neighbours are drawn once, and none repeats the outline', () => {
  const outline = new Set(region.outline.geometry.coordinates.flat().map(String));
  const borders = data.borders.geometry.coordinates;
  const segments = borders.flatMap((line) => line.slice(1).map((to, index) => [line[index], to]));
  expect(segments.length).toBeGreaterThan(100);
  expect(segments.filter((ends) => ends.every((end) => outline.has(String(end))))).toEqual([]);
  const keys = segments.map((ends) => ends.map(String).sort().join(' '));
  expect(new Set(keys).size).toBe(keys.length);
});
