import type { Facet } from './facet.ts';

/**
 * Entries by one of a few values, in the order of their words.
 *
 * @param words Russian words by Latin value, as in `fields/choice.ts`
 */
export function choiceFacet<Item, Value extends string>(
  facet: Pick<Facet<Item>, 'name' | 'label' | 'all'>,
  words: Readonly<Record<Value, string>>,
  pick: (entry: Item) => Value | undefined,
): Facet<Item> {
  const labels = new Map<string, string>(Object.entries(words));
  const order = [...labels.keys()];
  return {
    ...facet,
    valuesOf: (entry) => [pick(entry) ?? []].flat(),
    labelOf: (value) => labels.get(value) ?? value,
    compare: (one, other) => order.indexOf(one) - order.indexOf(other),
  };
}
