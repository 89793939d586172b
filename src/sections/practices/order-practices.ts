interface Item {
  readonly data: { readonly year: number; readonly title: string };
}

/** Practices, the newest first. */
export function orderPractices<Entry extends Item>(practices: readonly Entry[]): Entry[] {
  return practices.toSorted(
    ({ data: one }, { data: other }) => other.year - one.year || one.title.localeCompare(other.title, 'ru'),
  );
}
