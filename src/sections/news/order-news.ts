interface Item {
  readonly id: string;
  readonly data: { readonly day: string };
}

/** News, the latest first; those of one day always in the same order. */
export function orderNews<Entry extends Item>(news: readonly Entry[]): Entry[] {
  return [...news].sort(
    (one, other) => other.data.day.localeCompare(one.data.day) || one.id.localeCompare(other.id),
  );
}
