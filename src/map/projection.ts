import { geoBounds, geoConicEqualArea, geoPath } from 'd3-geo';
import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import { woundForSphere } from './wound-for-sphere.ts';

export const MAP_WIDTH = 1000;

/** Room around the region, in units of the drawing, for names that stand outside the border. */
const MARGIN = 24;

/** Turns degrees into units of a drawing `width` by `height`, with north up and areas true. */
export interface MapProjection {
  readonly width: number;
  readonly height: number;
  point(longitude: number, latitude: number): { readonly x: number; readonly y: number };
  /** SVG path data in whole units, cut at the edges of the drawing. */
  path(geometry: Geometry): string;
}

/** Albers projection, fitted to the outline of the region. */
export function projectRegion(outline: Feature<Polygon | MultiPolygon>): MapProjection {
  const land = woundForSphere(outline.geometry);
  const projection = albersFor(land).fitWidth(MAP_WIDTH - 2 * MARGIN, land);
  const [x, y] = projection.translate();
  projection.translate([x + MARGIN, y + MARGIN]);
  const height = Math.ceil(geoPath(projection).bounds(land)[1][1]) + MARGIN;
  projection.clipExtent([
    [-MARGIN, -MARGIN],
    [MAP_WIDTH + MARGIN, height + MARGIN],
  ]);
  const draw = geoPath(projection).digits(0);

  return {
    width: MAP_WIDTH,
    height,
    point(longitude, latitude) {
      const [left, top] = projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];
      return { x: left, y: top };
    },
    path: (geometry) => draw(woundForSphere(geometry)) ?? '',
  };
}

/** Shapes are truest along the two parallels: they stand a sixth of the height off the edges. */
function albersFor(land: Polygon | MultiPolygon) {
  const [[west, south], [east, north]] = geoBounds(land);
  const inset = (north - south) / 6;
  return geoConicEqualArea()
    .parallels([south + inset, north - inset])
    .rotate([-(west + east) / 2, 0])
    .center([0, (south + north) / 2]);
}
