import type { Geometry, MultiLineString, Position } from 'geojson';
import type { Region } from './region.ts';

/** Neighbours come simplified each on its own: their common borders part by up to this, in degrees. */
const SAME_LINE = 0.06;

/** Borders between the neighbours, each once, without the stretches that the region's own outline shows. */
export function outerBorders({ outline, neighbours }: Region): MultiLineString {
  const drawn = segmentsOf(outline.geometry);
  const borders: Position[][] = [];
  for (const { geometry } of neighbours) {
    const segments = segmentsOf(geometry);
    const fresh = segments.filter((ends) => !ends.every((end) => drawn.some((line) => isOn(line, end))));
    for (const [from, to] of fresh) {
      const last = borders.at(-1);
      if (last?.at(-1) === from) last.push(to);
      else borders.push([from, to]);
    }
    drawn.push(...segments);
  }
  return { type: 'MultiLineString', coordinates: borders };
}

type Segment = readonly [from: Position, to: Position];

function segmentsOf(geometry: Geometry): Segment[] {
  return ringsOf(geometry).flatMap((ring) =>
    ring.slice(1).map((to, index): Segment => [ring[index] ?? to, to]),
  );
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function isOn([[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]: Segment, [x = 0, y = 0]: Position): boolean {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - share * (x2 - x1), y - y1 - share * (y2 - y1)) < SAME_LINE;
}
