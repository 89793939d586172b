import { geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import { isRecord } from '../../model/is-record.ts';
import { woundForSphere } from '../wound-for-sphere.ts';

/**
 * Polygons from the ways of a relation, as Overpass gives them with `out geom`: ways are joined end to end into
 * rings, and each hole goes to the outer ring around it. A ring that does not close is left open, for the checks to name.
 */
export function ringsFromWays(members: readonly unknown[]): Position[][][] {
  const ways = members.filter(isRecord).filter(({ type }) => type === 'way');
  const inner = joined(ways.filter(({ role }) => role === 'inner').map(lineOf));
  const polygons = joined(ways.filter(({ role }) => role !== 'inner').map(lineOf)).map((ring) => [ring]);
  for (const hole of inner) {
    const [start] = hole;
    const around = polygons.find(([outer]) => outer && start && contains(outer, start));
    (around ?? polygons[0])?.push(hole);
  }
  return polygons;
}

function lineOf({ geometry }: Record<string, unknown>): Position[] {
  if (!Array.isArray(geometry)) return [];
  return geometry.filter(isRecord).map(({ lon, lat }) => [Number(lon), Number(lat)]);
}

function joined(lines: readonly Position[][]): Position[][] {
  const left = lines.filter((line) => line.length > 1);
  const rings: Position[][] = [];
  for (let ring = left.shift(); ring; ring = left.shift()) {
    while (!isSame(ring[0], ring.at(-1))) {
      const end = ring.at(-1);
      const at = left.findIndex((line) => isSame(line[0], end) || isSame(line.at(-1), end));
      const [next] = at < 0 ? [] : left.splice(at, 1);
      if (!next) break;
      ring.push(...(isSame(next[0], end) ? next : next.toReversed()).slice(1));
    }
    rings.push(ring);
  }
  return rings;
}

function isSame(one: Position | undefined, other: Position | undefined): boolean {
  return one !== undefined && one[0] === other?.[0] && one[1] === other?.[1];
}

function contains(outer: Position[], [longitude = 0, latitude = 0]: Position): boolean {
  return geoContains(woundForSphere({ type: 'Polygon', coordinates: [outer] }), [longitude, latitude]);
}
