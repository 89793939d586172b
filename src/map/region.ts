import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import { type BoundariesFile, outerBorder } from './boundaries.ts';

/** A line break in `label` starts a new line on the map; `labelTurn` is in degrees, clockwise. */
export interface RegionProperties {
  readonly kind: 'outline' | 'neighbour' | 'river';
  readonly name: string;
  readonly label?: string;
  readonly labelAt?: readonly [longitude: number, latitude: number];
  readonly labelTurn?: number;
}

export type RegionFeature = Feature<Geometry, RegionProperties>;

/** The land the map is drawn on, in degrees of longitude and latitude (WGS 84). */
export interface Region {
  readonly outline: Feature<Polygon | MultiPolygon, RegionProperties>;
  readonly neighbours: readonly RegionFeature[];
  readonly rivers: readonly RegionFeature[];
  /** Of its municipalities, once they are imported. */
  readonly boundaries?: BoundariesFile;
}

/** Sorts the features of a region file by kind; the file must hold exactly one outline, an area. */
export function readRegion({ features }: FeatureCollection<Geometry, RegionProperties>): Region {
  const ofKind = (kind: RegionProperties['kind']) =>
    features.filter(({ properties }) => properties.kind === kind);
  const outlines = ofKind('outline').filter(isArea);
  const [outline] = outlines;
  if (!outline || outlines.length > 1) {
    throw new Error(`Контур региона: нужен ровно один объект с kind "outline", найдено ${outlines.length}`);
  }
  return { outline, neighbours: ofKind('neighbour'), rivers: ofKind('river') };
}

/** The region with the boundaries of its municipalities: what they make up takes the place of the outline. */
export function withBoundaries(region: Region, boundaries: BoundariesFile): Region {
  return { ...region, outline: { ...region.outline, geometry: outerBorder(boundaries) }, boundaries };
}

function isArea(feature: RegionFeature): feature is Region['outline'] {
  return feature.geometry.type === 'Polygon' || feature.geometry.type === 'MultiPolygon';
}
