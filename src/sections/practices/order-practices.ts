import { compareWords } from '../../text/compare-words.ts';

interface Item {
  readonly data: { readonly year: number; readonly title: string };
}

/** Practices, the newest first. */
export function orderPractices<Entry extends Item>(practices: readonly Entry[]): Entry[] {
  return practices.toSorted(
    ({ data: one }, { data: other }) => other.year - one.year || compareWords(one.title, other.title),
  );
}
