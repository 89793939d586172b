import { gzipSync } from 'node:zlib';
import { geoContains } from 'd3-geo';
import { beforeAll, describe, expect, test } from 'vitest';
import { areasOf, type BoundariesFile, neighboursOf, outerBorder } from '../../../src/map/boundaries.ts';
import {
  type ImportPlace,
  importBoundaries,
  type ToldOrigin,
} from '../../../src/map/import/import-boundaries.ts';
import { nameStem } from '../../../src/map/import/name-stem.ts';
import { readPlaces } from '../../../src/map/import/read-places.ts';
import { woundForSphere } from '../../../src/map/wound-for-sphere.ts';
import { ISLAND, squares, squaresFile, wrinkledSquares } from './squares.ts';

let places: ImportPlace[];
beforeAll(async () => {
  places = await readPlaces('content');
});

function imported(text: string, told: ToldOrigin = {}): BoundariesFile {
  const result = importBoundaries(text, places, told);
  if ('problems' in result) throw new Error(result.problems.join('\n'));
  return result.file;
}

function problems(text: string, told: ToldOrigin = {}): readonly string[] {
  const result = importBoundaries(text, places, told);
  return 'problems' in result ? result.problems : [];
}

describe('26 squares become the boundaries', () => {
  test('each municipality gets its own, by whichever of its names stands in the file', () => {
    const file = imported(squaresFile(places));
    expect(areasOf(file).map(({ id }) => id)).toEqual(places.map(({ id }) => id).sort());
  });

  test('a district keeps the hole of its city, which is its neighbour', () => {
    const file = imported(squaresFile(places));
    const district = areasOf(file).find(({ id }) => id === 'ishimskiy');
    expect(district?.geometry.coordinates).toHaveLength(2);
    expect(neighboursOf(file, 'ishimskiy')).toEqual(['ishim']);
  });

  test('an island stays with its municipality', () => {
    const file = imported(squaresFile(places));
    const area = areasOf(file).find(({ id }) => id === 'uvatskiy') ?? expect.fail();
    expect(geoContains(woundForSphere(area.geometry), ISLAND)).toBe(true);
  });

  test('together they make up the region', () => {
    const region = woundForSphere(outerBorder(imported(squaresFile(places))));
    const outside = places.filter(({ centre }) => !geoContains(region, [centre.longitude, centre.latitude]));
    expect(outside).toEqual([]);
  });

  test('rings may be wound either way, and have heights', () => {
    const turned = squaresFile(places, (features) => {
      for (const { geometry } of features) {
        if (geometry.type !== 'Polygon') continue;
        geometry.coordinates = geometry.coordinates.map((ring) =>
          ring.toReversed().map((at) => [...at, 100]),
        );
      }
    });
    expect(areasOf(imported(turned))).toHaveLength(26);
    expect(outerBorder(imported(turned)).coordinates).toHaveLength(
      outerBorder(imported(squaresFile(places))).coordinates.length,
    );
  });

  test('the same file gives the same boundaries, whatever the order of its areas', () => {
    const text = JSON.stringify(imported(squaresFile(places)));
    expect(JSON.stringify(imported(squaresFile(places)))).toBe(text);
    const reversed = imported(squaresFile(places, (features) => features.reverse()));
    expect(areasOf(reversed).map(({ id }) => id)).toEqual(
      areasOf(imported(squaresFile(places))).map(({ id }) => id),
    );
  });

  test('the source, its licence and the day of the data come along', () => {
    expect(imported(squaresFile(places))).toMatchObject({
      source: 'участники OpenStreetMap',
      sourceUrl: 'https://www.openstreetmap.org/copyright',
      licence: 'ODbL 1.0',
      date: '2026-11-20',
    });
  });

  test('what is no municipality of the site is skipped by name', () => {
    const file = squaresFile(places, (features) => {
      const [first] = structuredClone(features);
      if (first) features.push({ ...first, properties: { name: 'Сургутский район' } });
    });
    const { skipped } = importBoundaries(file, places, {});
    expect(skipped).toEqual(['«Сургутский район» (№ 27 в файле)']);
  });
});

test('a coast of 40,000 points comes down to 12 KB, and every centre stays where it was', async () => {
  const file = await wrinkledSquares();
  expect(gzipSync(JSON.stringify(file)).length).toBeLessThanOrEqual(12 * 1024);
});

describe('a file that is not right is refused in words that say what to do', () => {
  test('a municipality that is missing', () => {
    const file = squaresFile(places, (features) => features.splice(0, 1));
    expect(problems(file)).toEqual([
      expect.stringMatching(/^Абатский муниципальный округ: нет в файле\. Добавьте/),
    ]);
  });

  test('a name that fits none: both sides are named', () => {
    const file = squaresFile(places, ([first]) => Object.assign(first?.properties ?? {}, { name: 'Абатск' }));
    expect(problems(file)).toEqual([expect.stringContaining('Абатский муниципальный округ: нет в файле')]);
    expect(importBoundaries(file, places, {}).skipped).toEqual(['«Абатск» (№ 1 в файле)']);
  });

  test('a municipality that is there twice', () => {
    const file = squaresFile(places, (features) => features.push(...features.slice(0, 1)));
    expect(problems(file)).toEqual([
      'Абатский муниципальный округ: в файле несколько областей: «Абатский район» (№ 1 в файле), «Абатский район» (№ 27 в файле). Оставьте одну.',
    ]);
  });

  test('a centre outside of its boundary', () => {
    const file = squaresFile(places, ([first]) => move(first?.geometry.coordinates, 1));
    expect(problems(file)).toEqual([expect.stringContaining('центр (Абатское) не попал внутрь границы')]);
  });

  test('a district without the hole of its city', () => {
    const file = squaresFile(places, (features) => {
      for (const { geometry, properties } of features) {
        if (properties.name === 'Ишимский район') geometry.coordinates.splice(1);
      }
    });
    expect(problems(file)).toEqual([expect.stringContaining('Нужна область с вырезом под город')]);
  });

  test('a boundary that does not close', () => {
    const file = squaresFile(places, ([first]) => {
      if (first?.geometry.type === 'Polygon') first.geometry.coordinates[0]?.pop();
    });
    expect(problems(file)).toEqual([expect.stringContaining('граница не замкнута')]);
  });

  test('metres instead of degrees', () => {
    const file = squaresFile(places, ([first]) => move(first?.geometry.coordinates, 7_000_000));
    expect(problems(file)).toEqual([expect.stringContaining('WGS 84')]);
  });

  test.each(['', 'границы', '[]', '{"type":"Topology"}'])('«%s» is no map', (text) => {
    expect(problems(text)).toEqual([expect.stringContaining('не похож на GeoJSON')]);
  });

  test('data of an unknown source and day, until the operator tells them', () => {
    const file = JSON.stringify({
      ...squares(places),
      features: squares(places).features.map((one) => ({
        ...one,
        id: 7,
        properties: { name: one.properties.name },
      })),
    });
    expect(problems(file)).toEqual([expect.stringContaining('--date')]);
    expect(problems(file, { date: '2026-01-02' })).toEqual([expect.stringContaining('--source')]);
    const told = { date: '2026-01-02', source: 'Росреестр', licence: 'открытые данные' };
    expect(imported(file, told)).toMatchObject(told);
    expect(imported(file, told).sourceUrl).toBeUndefined();
  });
});

test('the JSON of Overpass, where boundaries come in pieces, gives the same areas', () => {
  const { features } = squares(places);
  const elements = features.map(({ properties, geometry }) => ({
    type: 'relation',
    tags: { name: properties.name },
    members: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flatMap((rings) =>
      rings.flatMap((ring, index) => [
        piece(ring.slice(0, 3), index > 0),
        piece(ring.slice(2).toReversed(), index > 0),
      ]),
    ),
  }));
  const text = JSON.stringify({ osm3s: { timestamp_osm_base: '2026-11-20T03:01:02Z' }, elements });
  const sizes = (file: BoundariesFile) =>
    areasOf(file).map(({ geometry }) => geometry.coordinates.flat().length);
  expect(imported(text).date).toBe('2026-11-20');
  expect(areasOf(imported(text)).map(({ id }) => id)).toEqual(places.map(({ id }) => id).sort());
  expect(sizes(imported(text)).length).toBe(26);
  expect(neighboursOf(imported(text), 'tyumen')).toEqual(['tyumenskiy']);
});

function piece(line: readonly number[][], isHole: boolean) {
  const geometry = line.map(([lon, lat]) => ({ lon, lat }));
  return { type: 'way', role: isHole ? 'inner' : 'outer', geometry };
}

test.each([
  ['Городской округ город Ишим', 'ишим'],
  ['городской округ Ишим', 'ишим'],
  ['г. Ишим', 'ишим'],
  ['г.Ишим', 'ишим'],
  ['Ишимский муниципальный округ', 'ишимский'],
  ['Ишимский  район', 'ишимский'],
  ['«Берёзовский муниципальный район»', 'березовский'],
  ['Районный', 'районный'],
])('the stem of «%s» is «%s»', (name, stem) => {
  expect(nameStem(name)).toBe(stem);
});

function move(value: unknown, by: number): void {
  if (!Array.isArray(value)) return;
  for (const [index, part] of value.entries()) {
    if (typeof part === 'number') value[index] = part + by;
    else move(part, by);
  }
}
