import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { BoundariesFile } from '../../../src/map/boundaries.ts';
import { type ImportPlace, importBoundaries } from '../../../src/map/import/import-boundaries.ts';
import { readPlaces } from '../../../src/map/import/read-places.ts';

/** Middle of the piece that lies apart. */
export const ISLAND: [number, number] = [70.5, 59.3];

type Square = Feature<Polygon | MultiPolygon, Record<string, string>>;

/** Half the side of a municipality around its centre, and of a city, in degrees. */
const HALF = { municipality: 0.08, city: 0.03 };

/**
 * A square for each municipality, around its centre, as Overpass Turbo exports areas. A district around a city has
 * the city cut out of it; the northernmost one has an island too.
 */
export function squares(
  places: readonly ImportPlace[],
): FeatureCollection<Polygon | MultiPolygon, Record<string, string>> {
  const features = places.map((place, index): Square => {
    const name = place.formerNames[0] ?? place.title;
    return {
      type: 'Feature',
      id: `relation/${index + 1}`,
      properties: { '@id': `relation/${index + 1}`, name },
      geometry: { type: 'Polygon', coordinates: ringsOf(place, places) },
    };
  });
  const [north] = features.toSorted((one, other) => latitudeOf(other) - latitudeOf(one));
  if (north?.geometry.type === 'Polygon') {
    const island = [squareAround(ISLAND, 0.05)];
    north.geometry = { type: 'MultiPolygon', coordinates: [north.geometry.coordinates, island] };
  }
  return { type: 'FeatureCollection', features };
}

/** The squares as a file, with what Overpass Turbo writes at its head. */
export function squaresFile(
  places: readonly ImportPlace[],
  change: (features: Square[]) => unknown = () => {},
): string {
  const { type, features } = squares(places);
  change(features);
  return JSON.stringify({ type, generator: 'overpass-ide', timestamp: '2026-11-20T03:01:02Z', features });
}

/** Boundaries made of squares with 40,000 points between them. */
export async function wrinkledSquares(): Promise<BoundariesFile> {
  const places = await readPlaces('content');
  const file = squaresFile(places, (features) => {
    for (const { geometry } of features) {
      if (geometry.type === 'Polygon') geometry.coordinates = geometry.coordinates.map(wrinkled);
    }
  });
  const result = importBoundaries(file, places, {});
  if ('problems' in result) throw new Error(result.problems.join('\n'));
  return result.file;
}

/** A ring with 400 points on each side, off the line by up to 10 metres. */
function wrinkled(ring: Position[]): Position[] {
  const points = ring.slice(1).flatMap(([toX = 0, toY = 0], side) => {
    const [fromX = 0, fromY = 0] = ring[side] ?? [];
    return Array.from({ length: 400 }, (_, step) => {
      const share = step / 400;
      const off = step === 0 ? 0 : Math.sin(step * 12.9898) * 0.0001;
      return [fromX + (toX - fromX) * share + off, fromY + (toY - fromY) * share + off];
    });
  });
  return [...points, points[0] ?? []];
}

function ringsOf({ centre }: ImportPlace, places: readonly ImportPlace[]): Position[][] {
  const at = [centre.longitude, centre.latitude];
  const isShared = places.filter((one) => one.centre.name === centre.name).length > 1;
  if (!isShared) return [squareAround(at, HALF.municipality)];
  const city = squareAround(at, HALF.city);
  return centre.isOutside ? [squareAround(at, HALF.municipality), city.toReversed()] : [city];
}

function squareAround([longitude = 0, latitude = 0]: Position, half: number): Position[] {
  const [west, east, south, north] = [longitude - half, longitude + half, latitude - half, latitude + half];
  return [[west, south], [east, south], [east, north], [west, north], [west, south]];
} // biome-ignore format: the corners in one line

function latitudeOf({ geometry }: Square): number {
  return Number(geometry.coordinates.flat(2)[1] ?? Number.NaN);
}
