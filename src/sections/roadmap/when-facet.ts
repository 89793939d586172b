import type { Facet } from '../../lists/facet.ts';
import type { RoadmapPoint } from '../../model/roadmaps.ts';

const QUARTERS = ['I', 'II', 'III', 'IV'];
const ALWAYS = 'always';

/** Points of a plan by the quarters in which they are done: of a year, of every year, or always. */
export const whenFacet: Facet<RoadmapPoint> = {
  name: 'when',
  label: 'Когда',
  all: 'Всё время',
  valuesOf: ({ term: { from, to = from, isPermanent, yearly } }) => [
    ...(from && to ? quartersBetween(from, to) : []),
    ...new Set(yearly.map((month) => `q${quarterOf(month)}`)),
    ...(isPermanent ? [ALWAYS] : []),
  ],
  labelOf: (value) => {
    if (value === ALWAYS) return 'Постоянно';
    const quarter = `${QUARTERS[Number(value.at(-1)) - 1]} квартал`;
    return value.startsWith('q') ? `Каждый год, ${quarter}` : `${quarter} ${value.slice(0, 4)} года`;
  },
  compare: (one, other) => rankOf(one).localeCompare(rankOf(other)),
};

function quartersBetween(from: string, to: string): string[] {
  const [first, last] = [countQuarters(from), countQuarters(to)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).map(
    (count) => `${Math.floor(count / 4)}-q${(count % 4) + 1}`,
  );
}

/** Quarters since the year 0, counted from 0. */
function countQuarters(month: string): number {
  return Number(month.slice(0, 4)) * 4 + quarterOf(Number(month.slice(5))) - 1;
}

function quarterOf(month: number): number {
  return Math.ceil(month / 3);
}

/** Years come first, then every year, then always. */
function rankOf(value: string): string {
  return value === ALWAYS ? 'z' : value;
}
