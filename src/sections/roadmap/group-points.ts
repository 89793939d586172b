import type { RoadmapPoint } from '../../model/roadmaps.ts';

export interface PointGroup {
  readonly title: string;
  readonly points: readonly RoadmapPoint[];
}

/** Points by the quarter in which they begin; then those of every year and those that never end. */
export function groupPoints(points: readonly RoadmapPoint[]): PointGroup[] {
  const sorted = points.toSorted((one, other) => orderOf(one).localeCompare(orderOf(other)));
  return [...Map.groupBy(sorted, titleOf)].map(([title, group]) => ({ title, points: group }));
}

const QUARTERS = ['I', 'II', 'III', 'IV'];
/** Stands behind every month that has a year. */
const LATER = '9999';

function titleOf({ term: { from, yearly } }: RoadmapPoint): string {
  if (!from) return yearly.length > 0 ? 'Каждый год' : 'Постоянно';
  return `${from.slice(0, 4)} год, ${QUARTERS[quarterOf(from) - 1]} квартал`;
}

function orderOf({ number, term: { from, yearly } }: RoadmapPoint): string {
  const group = from
    ? `${from.slice(0, 4)} ${quarterOf(from)}`
    : LATER + (yearly.length > 0 ? '' : ' постоянно');
  return `${group} ${String(number).padStart(3, '0')}`;
}

function quarterOf(month: string): number {
  return Math.ceil(Number(month.slice(5)) / 3);
}
