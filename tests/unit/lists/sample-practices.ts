import { entryFacet } from '../../../src/lists/entry-facet.ts';
import type { Facet } from '../../../src/lists/facet.ts';
import { municipalityFacet } from '../../../src/lists/municipality-facet.ts';
import { yearFacet } from '../../../src/lists/year-facet.ts';

export interface Practice {
  readonly id: string;
  readonly data: {
    readonly municipality?: string;
    readonly forms: readonly string[];
    readonly directions: readonly string[];
    readonly year: number;
  };
}

export const municipalities = named(26, 'place').map(({ id }, at) => ({
  id,
  data: { short: `Территория ${at + 1}` },
}));
export const forms = named(9, 'form');
export const directions = named(5, 'direction');

/** The four facets of the bank of practices. */
export const facets: readonly Facet<Practice>[] = [
  municipalityFacet<Practice>(municipalities),
  entryFacet<Practice>({ name: 'form', label: 'Форма', valuesOf: ({ data }) => data.forms }, forms),
  entryFacet<Practice>(
    { name: 'direction', label: 'Направление', valuesOf: ({ data }) => data.directions },
    directions,
  ),
  yearFacet<Practice>(({ data }) => data.year),
];

/** As many practices as asked for, spread over all values; every tenth is of the whole region. */
export function samplePractices(count: number): Practice[] {
  return Array.from({ length: count }, (_, at) => {
    const place = at % 10 === 0 ? undefined : municipalities[(at * 7) % 26]?.id;
    return {
      id: `practice-${at}`,
      data: {
        ...(place && { municipality: place }),
        forms: [...new Set([`form-${(at % 9) + 1}`, `form-${((at * 5) % 9) + 1}`])],
        directions: [`direction-${(at % 5) + 1}`],
        year: 2021 + (at % 6),
      },
    };
  });
}

function named(count: number, name: string) {
  return Array.from({ length: count }, (_, at) => ({
    id: `${name}-${at + 1}`,
    data: { title: `${name} ${at + 1}`, order: at + 1 },
  }));
}
