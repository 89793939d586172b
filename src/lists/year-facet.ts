import type { Facet } from './facet.ts';

/** Entries by year, the newest first. */
export function yearFacet<Item>(yearOf: (entry: Item) => number | undefined): Facet<Item> {
  return {
    name: 'year',
    label: 'Год',
    all: 'За все годы',
    valuesOf: (entry) => {
      const year = yearOf(entry);
      return year === undefined ? [] : [String(year)];
    },
    labelOf: (value) => value,
    compare: (one, other) => Number(other) - Number(one),
  };
}
