/** Random choices that a seed decides: the same on every machine and in every run. */
export interface SeededRandom {
  /** A whole number from 0 to one less than the limit. */
  below(limit: number): number;
  /** @throws when there is nothing to choose from */
  oneOf<Item>(items: readonly Item[]): Item;
}

/** @param seed a whole number of 32 bits; the generator is Mulberry32 (Tommy Ettinger, public domain) */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    oneOf: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('There is nothing to choose from');
      return item;
    },
  };
}
