import { innerBorders } from './boundaries.ts';
import { outerBorders } from './outer-borders.ts';
import type { MapProjection } from './projection.ts';
import type { Region, RegionFeature } from './region.ts';

/** The decorative part of the map: path data and the names of neighbours and rivers. */
export interface RegionDrawing {
  readonly land: string;
  readonly borders: string;
  /** Between municipalities; empty until they are imported. */
  readonly inner: string;
  readonly rivers: string;
  readonly names: readonly WrittenName[];
}

export interface WrittenName {
  readonly lines: readonly string[];
  readonly kind: 'neighbour' | 'river';
  readonly x: number;
  readonly y: number;
  readonly turn: string | undefined;
}

export function drawRegion(region: Region, projection: MapProjection): RegionDrawing {
  return {
    land: projection.path(region.outline.geometry),
    borders: projection.path(outerBorders(region)),
    inner: region.boundaries ? projection.path(innerBorders(region.boundaries)) : '',
    rivers: region.rivers.map(({ geometry }) => projection.path(geometry)).join(''),
    names: [...region.neighbours, ...region.rivers].flatMap((feature) => writeName(feature, projection)),
  };
}

function writeName({ properties }: RegionFeature, projection: MapProjection): WrittenName[] {
  const { label, labelAt, labelTurn, kind } = properties;
  if (!label || !labelAt || kind === 'outline') return [];
  const point = projection.point(...labelAt);
  const x = Math.round(point.x);
  const y = Math.round(point.y);
  return [
    { lines: label.split('\n'), kind, x, y, turn: labelTurn ? `rotate(${labelTurn} ${x} ${y})` : undefined },
  ];
}
