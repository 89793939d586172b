import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh, neighbors } from 'topojson-client';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';

export type Area = Polygon | MultiPolygon;

/** Whose the boundaries are; licences ask to show it wherever they are drawn. */
export interface BoundariesOrigin {
  /** «участники OpenStreetMap» */
  readonly source: string;
  /** Where the source says so itself. */
  readonly sourceUrl?: string;
  readonly licence: string;
  /** `YYYY-MM-DD` of the data. */
  readonly date: string;
}

/** `content/map/boundaries.topojson`, written by `npm run map:import`: areas by the ids of municipalities. */
export interface BoundariesFile
  extends Topology<{ municipalities: GeometryCollection<Record<string, never>> }>,
    BoundariesOrigin {}

/** The areas of the municipalities, in the order of the file. */
export function areasOf(file: BoundariesFile): readonly (Feature<Area> & { readonly id: string })[] {
  const { features } = feature(file, file.objects.municipalities) as FeatureCollection<Area>;
  return features.map((one) => ({ ...one, id: String(one.id) }));
}

/** Borders between municipalities, each once, without the region's own. */
export function innerBorders(file: BoundariesFile): MultiLineString {
  return mesh(file, file.objects.municipalities, (one, other) => one !== other);
}

/** The region as its municipalities make it up. */
export function outerBorder(file: BoundariesFile): MultiPolygon {
  return merge(file, file.objects.municipalities.geometries as (TopoPolygon | TopoMultiPolygon)[]);
}

/** Ids of the municipalities that have a border with this one. */
export function neighboursOf(file: BoundariesFile, id: string): string[] {
  const { geometries } = file.objects.municipalities;
  const at = geometries.findIndex((one) => one.id === id);
  return (neighbors(geometries)[at] ?? []).map((index) => String(geometries[index]?.id));
}
