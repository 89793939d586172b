import { geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import type { Area } from '../boundaries.ts';
import { woundForSphere } from '../wound-for-sphere.ts';
import type { ImportPlace } from './import-boundaries.ts';
import { areaWords, type NamedArea } from './named-area.ts';

/** What is wrong with the shape of one municipality, in words for the operator; `undefined` when nothing is. */
export function findShapeProblem(place: ImportPlace, named: NamedArea): string | undefined {
  const words = `${place.title}, ${areaWords(named)}`;
  const rings = ringsOf(named.area);
  if (rings.length === 0 || rings.some((ring) => !isClosed(ring))) {
    return `${words}: граница не замкнута. Выгрузите область ещё раз, целиком.`;
  }
  if (!rings.flat().every(isInDegrees)) {
    return `${words}: координаты не в градусах. Выгрузите файл в системе WGS 84 (EPSG:4326).`;
  }
  return findCentreProblem(place, named.area, words);
}

/** A district around a city has its centre in the city, which stands outside of it; all others have theirs inside. */
export function isCentreInPlace({ centre }: Pick<ImportPlace, 'centre'>, area: Area): boolean {
  const isInside = geoContains(woundForSphere(area), [centre.longitude, centre.latitude]);
  return isInside !== centre.isOutside;
}

function findCentreProblem(place: ImportPlace, area: Area, words: string): string | undefined {
  if (isCentreInPlace(place, area)) return undefined;
  const { name, isOutside } = place.centre;
  if (isOutside) {
    return `${words}: центр (${name}) стоит за пределами территории, а попал внутрь границы. Нужна область с вырезом под город.`;
  }
  return `${words}: центр (${name}) не попал внутрь границы. Проверьте, та ли это область и не переставлены ли широта с долготой.`;
}

function ringsOf({ type, coordinates }: Area): Position[][] {
  if (!Array.isArray(coordinates)) return [];
  return type === 'Polygon' ? coordinates : coordinates.flat();
}

function isClosed(ring: Position[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function isInDegrees([longitude, latitude]: Position): boolean {
  return Math.abs(Number(longitude)) <= 180 && Math.abs(Number(latitude)) <= 90;
}
