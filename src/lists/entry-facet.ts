import type { Facet } from './facet.ts';

interface Named {
  readonly id: string;
  readonly data: { readonly title: string; readonly order: number };
}

/** Entries by what they refer to: a form of mentoring, a direction; in the order of those entries. */
export function entryFacet<Item>(
  facet: Pick<Facet<Item>, 'name' | 'label' | 'all' | 'valuesOf'>,
  values: readonly Named[],
): Facet<Item> {
  const known = new Map(values.map(({ id, data }) => [id, data]));
  return {
    ...facet,
    labelOf: (value) => known.get(value)?.title ?? value,
    compare: (one, other) => (known.get(one)?.order ?? 0) - (known.get(other)?.order ?? 0),
  };
}
