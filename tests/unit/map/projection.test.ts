import { geoContains } from 'd3-geo';
import { expect, test } from 'vitest';
import { projectRegion } from '../../../src/map/projection.ts';
import { shippedMap } from './shipped-map.ts';

const { region, places } = shippedMap();
const projection = projectRegion(region.outline);

function centreOf(id: string) {
  const { longitude, latitude } = places.find((place) => place.id === id)?.centre ?? expect.fail(id);
  return projection.point(longitude, latitude);
}

test('every centre and every label point stands inside the outline', () => {
  const rings = region.outline.geometry.coordinates as [number, number][][];
  const land = { type: 'Polygon' as const, coordinates: rings.map((ring) => ring.toReversed()) };
  const outside = places.flatMap(({ short, centre, map }) =>
    [centre, map].every((at) => geoContains(land, [at.longitude, at.latitude])) ? [] : [short],
  );
  expect(outside).toEqual([]);
});

test('west is left and east is right', () => {
  const towns = ['tyumen', 'yarkovskiy', 'tobolsk', 'uvatskiy', 'vikulovskiy'];
  const lefts = towns.map((id) => centreOf(id).x);
  expect(lefts).toEqual(lefts.toSorted((one, other) => one - other));
});

test('north is up and south is down', () => {
  const towns = ['uvatskiy', 'tobolsk', 'tyumen', 'ishim', 'sladkovskiy'];
  const tops = towns.map((id) => centreOf(id).y);
  expect(tops).toEqual(tops.toSorted((one, other) => one - other));
});

test('the land fills the width of the drawing and stays off its edges', () => {
  const numbers = projection.path(region.outline.geometry).match(/-?\d+,-?\d+/g) ?? [];
  const points = numbers.map((pair) => pair.split(',').map(Number) as [number, number]);
  const lefts = points.map(([x]) => x);
  const tops = points.map(([, y]) => y);
  expect(Math.min(...lefts)).toBe(24);
  expect(Math.max(...lefts)).toBe(projection.width - 24);
  expect(Math.min(...tops)).toBe(24);
  expect(Math.max(...tops)).toBeLessThanOrEqual(projection.height - 23);
});

test('an outline wound either way gives the same drawing', () => {
  const rings = region.outline.geometry.coordinates as [number, number][][];
  const turned = { type: 'Polygon' as const, coordinates: rings.map((ring) => ring.toReversed()) };
  expect(turned.coordinates).not.toEqual(rings);
  const other = projectRegion({ ...region.outline, geometry: turned });
  expect(other.height).toBe(projection.height);
  expect(other.point(68, 57)).toEqual(projection.point(68, 57));
});
