import { presimplify, quantile, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { BoundariesFile } from './boundaries.ts';
import { type Region, withBoundaries } from './region.ts';

/** The region with no more vertices in its boundaries than a drawing of it can show or a page can carry. */
export function coarserRegion(region: Region, vertices: number): Region {
  if (!region.boundaries) return region;
  return withBoundaries(region, coarser(region.boundaries, vertices));
}

function coarser(file: BoundariesFile, vertices: number): BoundariesFile {
  const count = file.arcs.reduce((sum, arc) => sum + arc.length, 0);
  if (count <= vertices) return file;
  const { transform: _, ...whole } = file;
  const weighed = presimplify(file, sphericalTriangleArea);
  return { ...whole, ...simplify(weighed, quantile(weighed, vertices / count)) };
}
