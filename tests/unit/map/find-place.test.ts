import { expect, test } from 'vitest';
import { toDetailedMapData } from '../../../src/map/detailed-map-data.ts';
import { findPlace } from '../../../src/map/find-place.ts';
import { importBoundaries } from '../../../src/map/import/import-boundaries.ts';
import { readPlaces } from '../../../src/map/import/read-places.ts';
import { accuracyWords, distanceWords, foundWords, notFoundWords } from '../../../src/map/place-words.ts';
import { withBoundaries } from '../../../src/map/region.ts';
import { shippedMap } from './shipped-map.ts';
import { squaresFile } from './squares.ts';

const { region, places } = shippedMap();
const plain = toDetailedMapData(region, places);
const imported = importBoundaries(squaresFile(await readPlaces('content')), await readPlaces('content'), {});
if ('problems' in imported) throw new Error(imported.problems.join('\n'));
const bounded = toDetailedMapData(withBoundaries(region, imported.file), places);

/** Where Викулово and Ишим are, and Moscow. */
const VIKULOVO = { latitude: 56.82, longitude: 70.61 };
const ISHIM = { latitude: 56.11, longitude: 69.49 };
const MOSCOW = { latitude: 55.75, longitude: 37.62 };

test('without boundaries the three nearest centres are offered, the nearest first, with their distance', () => {
  const found = findPlace(VIKULOVO, plain);
  if (found.kind !== 'near') expect.fail(found.kind);
  expect(found.centres).toHaveLength(3);
  expect(found.centres[0]?.places.map(({ short }) => short)).toEqual(['Викуловский']);
  expect(found.centres[0]?.kilometres).toBeLessThan(3);
  const distances = found.centres.map(({ kilometres }) => kilometres);
  expect(distances).toEqual(distances.toSorted((one, other) => one - other));
});

test('a city and the district around it share a centre and come together', () => {
  const found = findPlace(ISHIM, plain);
  if (found.kind !== 'near') expect.fail(found.kind);
  expect(found.centres[0]?.places.map(({ short }) => short)).toEqual(['Ишим', 'Ишимский']);
});

test('from Moscow the way is measured right: some 1,710 km to the nearest centre', () => {
  const found = findPlace(MOSCOW, plain);
  if (found.kind !== 'outside') expect.fail(found.kind);
  expect(found.centres[0]?.name).toBe('Исетское');
  expect(found.centres[0]?.kilometres).toBeGreaterThan(1690);
  expect(found.centres[0]?.kilometres).toBeLessThan(1750);
});

test('with boundaries the municipality around the point is named, and its neighbours', () => {
  const found = findPlace(ISHIM, bounded);
  if (found.kind !== 'inside') expect.fail(found.kind);
  expect(found.place.short).toBe('Ишим');
  expect(found.neighbours.map(({ short }) => short)).toEqual(['Ишимский']);
});

test('with boundaries a point beside them all still gets the nearest centres', () => {
  expect(findPlace({ latitude: 57.9, longitude: 66.3 }, bounded).kind).toBe('outside');
});

test('distances are said as people say them', () => {
  expect(distanceWords(0.4)).toBe('меньше километра');
  expect(distanceWords(12.3)).toMatch(/^12\sкм по прямой$/);
});

test('a rough place says so, a good one says nothing', () => {
  expect(accuracyWords(40_000)).toMatch(/может ошибаться на 40\sкм\.$/);
  expect(accuracyWords(50)).toBe('');
});

test('outside of the region the words do not pretend', () => {
  expect(foundWords({ kind: 'outside', centres: [] })).toContain('не в нашем регионе');
});

test.each(['insecure', 'unknown', 'refused', 'unavailable', 'late'] as const)(
  'when the place is not found (%s), the words lead on',
  (reason) => {
    expect(notFoundWords(reason)).toMatch(/Выберите территорию на карте или в списке\.$/);
  },
);
