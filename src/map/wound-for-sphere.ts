import { geoArea } from 'd3-geo';
import type { Geometry, Position } from 'geojson';

const HALF_SPHERE = 2 * Math.PI;

/**
 * The same geometry with rings wound as d3 needs them: GeoJSON winds outer rings counter-clockwise (RFC 7946), files
 * wind as they like, and unturned, an area is its complement.
 */
export function woundForSphere<G extends Geometry>(geometry: G): G {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: wound(geometry.coordinates) };
  if (geometry.type !== 'MultiPolygon') return geometry;
  return { ...geometry, coordinates: geometry.coordinates.map(wound) };
}

function wound(rings: Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const isComplement = geoArea({ type: 'Polygon', coordinates: [ring] }) > HALF_SPHERE;
    const isHole = index > 0;
    return isComplement === isHole ? ring : [...ring].reverse();
  });
}
