import type { Facet } from './facet.ts';

interface Place {
  readonly id: string;
  readonly data: { readonly short: string };
}

/** Entries by municipality; those of the whole region belong to none. */
export function municipalityFacet<
  Item extends { readonly data: { readonly municipality?: string | undefined } },
>(municipalities: readonly Place[]): Facet<Item> {
  const names = new Map(municipalities.map(({ id, data }) => [id, data.short]));
  return {
    name: 'municipality',
    label: 'Территория',
    all: 'Весь регион',
    valuesOf: ({ data }) => (data.municipality ? [data.municipality] : []),
    labelOf: (value) => names.get(value) ?? value,
  };
}
