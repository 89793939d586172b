import { geoContains, geoDistance } from 'd3-geo';
import { areasOf, neighboursOf } from './boundaries.ts';
import { type DetailedMapData, landOf, type MapMarker } from './detailed-map-data.ts';
import { woundForSphere } from './wound-for-sphere.ts';

/** In degrees, WGS 84. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A centre with the municipalities that are led from it: a city, and the district around it. */
export interface NearCentre {
  readonly name: string;
  readonly kilometres: number;
  readonly places: readonly MapMarker[];
}

/** Where a visitor is, as well as the map can tell. */
export type FoundPlace =
  | { readonly kind: 'inside'; readonly place: MapMarker; readonly neighbours: readonly MapMarker[] }
  | { readonly kind: 'near' | 'outside'; readonly centres: readonly NearCentre[] };

/** Without boundaries the nearest centre alone is right for 75 % of the region's area, the nearest three for 96 %. */
const OFFERED = 3;

/** The municipality around a point where boundaries are known, else the nearest centres. */
export function findPlace(point: Point, data: DetailedMapData): FoundPlace {
  const { boundaries, markers } = data;
  if (boundaries) {
    const id = areasOf(boundaries).find(({ geometry }) => contains(geometry, point))?.id;
    const place = markers.find((marker) => marker.id === id);
    if (place) {
      const beside = neighboursOf(boundaries, place.id);
      return { kind: 'inside', place, neighbours: markers.filter((marker) => beside.includes(marker.id)) };
    }
  }
  const kind = contains(landOf(data), point) ? 'near' : 'outside';
  return { kind, centres: nearestCentres(point, markers) };
}

function contains(area: Parameters<typeof woundForSphere>[0], { longitude, latitude }: Point): boolean {
  return geoContains(woundForSphere(area), [longitude, latitude]);
}

function nearestCentres(point: Point, markers: readonly MapMarker[]): NearCentre[] {
  const centres = new Map<string, NearCentre>();
  for (const place of markers) {
    const { centre } = place;
    const key = `${centre.latitude} ${centre.longitude}`;
    const known = centres.get(key)?.places ?? [];
    centres.set(key, {
      name: centre.name,
      kilometres: kilometresBetween(point, centre),
      places: [...known, place],
    });
  }
  return [...centres.values()].sort((one, other) => one.kilometres - other.kilometres).slice(0, OFFERED);
}

const EARTH_RADIUS = 6371;

function kilometresBetween(one: Point, other: Point): number {
  return EARTH_RADIUS * geoDistance([one.longitude, one.latitude], [other.longitude, other.latitude]);
}
