import { geoArea } from 'd3-geo';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
  filter,
  filterAttachedWeight,
  presimplify,
  quantile,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Area, areasOf, type BoundariesFile, type BoundariesOrigin } from '../boundaries.ts';
import { woundForSphere } from '../wound-for-sphere.ts';

/** Shares of the vertices to keep: a tenth draws the region in 9 KB, packed; coarse data needs more. */
const KEPT = [0.1, 0.2, 0.4, 0.7, 1];
/** Smaller detached pieces are dropped, in steradians: about 0.04 km². */
const SMALLEST_PIECE = 1e-9;
/** How much of its area a municipality may lose or win. */
const MOST_CHANGE = 0.03;

/**
 * The areas as one topology, with common borders stored once, in as few vertices as keep every municipality its area
 * and whatever `isRight` asks of it.
 */
export function simplifyAreas(
  areas: ReadonlyMap<string, Area>,
  origin: BoundariesOrigin,
  isRight: (id: string, area: Area) => boolean,
): BoundariesFile {
  const whole = presimplify(topologyOf(areas), sphericalTriangleArea);
  const drafts = KEPT.map((kept) => () => simplified(whole, kept, origin));
  const isFaithful = (draft: BoundariesFile) =>
    areasOf(draft).every(({ id, geometry }) => {
      const original = areas.get(id);
      return original && geometry && isSameSize(original, geometry) && isRight(id, geometry);
    });
  for (const draw of drafts) {
    const draft = draw();
    if (isFaithful(draft)) return draft;
  }
  throw new Error('Границы искажаются даже без упрощения: пришлите файл разработчику');
}

type Municipalities = Topology<{ municipalities: GeometryCollection<Record<string, never>> }>;

function topologyOf(areas: ReadonlyMap<string, Area>): Municipalities {
  const features = [...areas].map(([id, area]) => ({
    type: 'Feature' as const,
    id,
    properties: {},
    geometry: flat(woundForSphere(area)),
  }));
  const municipalities = { type: 'FeatureCollection' as const, features };
  return topology({ municipalities }, 1e5) as unknown as Municipalities;
}

function simplified(
  whole: ReturnType<typeof presimplify<Municipalities['objects']>>,
  kept: number,
  { source, sourceUrl, licence, date }: BoundariesOrigin,
): BoundariesFile {
  // `quantile` takes the share that is kept, whatever its name says.
  const drawn = kept === 1 ? whole : simplify(whole, quantile(whole, kept));
  const { type, transform, objects, arcs } = quantize(
    filter(
      drawn,
      filterAttachedWeight(drawn, SMALLEST_PIECE, (ring) => sphericalRingArea(ring, false)),
    ),
    1e4,
  );
  return {
    type,
    source,
    ...(sourceUrl !== undefined && { sourceUrl }),
    licence,
    date,
    ...(transform && { transform }),
    objects,
    arcs,
  } as BoundariesFile;
}

/** Heights, which some programs add, have no place in a drawing. */
function flat<A extends Area>(area: A): A {
  const cut = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    return typeof value[0] === 'number' ? value.slice(0, 2) : value.map(cut);
  };
  return { ...area, coordinates: cut(area.coordinates) };
}

function isSameSize(one: Area, other: Area): boolean {
  return Math.abs(geoArea(woundForSphere(other)) / geoArea(woundForSphere(one)) - 1) <= MOST_CHANGE;
}
