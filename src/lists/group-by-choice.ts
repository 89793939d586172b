import type { Choice } from './choice.ts';
import type { Facet } from './facet.ts';
import { listPath } from './list-path.ts';

/** The entries that have every chosen value, in the order of the list. */
export interface Group<Item> {
  readonly choice: Choice;
  readonly entries: readonly Item[];
}

interface Sorted<Item> {
  readonly entries: readonly Item[];
  readonly facets: readonly Facet<Item>[];
}

/**
 * Every choice that has entries, by its path: none, one facet, or the first facet with one of the others.
 *
 * One pass over the entries: looking for those of each choice anew would read 10,000 entries thousands of times.
 */
export function groupByChoice<Item>({ entries, facets }: Sorted<Item>): ReadonlyMap<string, Group<Item>> {
  const groups = new Map<string, { readonly choice: Choice; readonly entries: Item[] }>();
  groups.set('', { choice: {}, entries: [] });
  for (const entry of entries) {
    for (const choice of choicesOf(entry, facets)) {
      const key = keyOf(choice);
      const group = groups.get(key);
      if (group) group.entries.push(entry);
      else groups.set(key, { choice, entries: [entry] });
    }
  }
  return groups;
}

export function keyOf(choice: Choice): string {
  return listPath(choice) ?? '';
}

function choicesOf<Item>(entry: Item, facets: readonly Facet<Item>[]): Choice[] {
  const [first = [], ...others] = facets.map(({ name, valuesOf }) =>
    [...new Set(valuesOf(entry))].map((value) => ({ [name]: value })),
  );
  const pairs = first.flatMap((one) => others.flat().map((other) => ({ ...one, ...other })));
  return [{}, ...first, ...others.flat(), ...pairs];
}
