import type { SearchFacts } from './search-facts.ts';

interface Section {
  readonly title: string;
  readonly searchWords: readonly string[];
}

/** A section's own page is found by its name before the pages under it, and by the words that editors gave it. */
export function sectionFacts({ title, searchWords }: Section): SearchFacts {
  return { names: [title, ...searchWords] };
}
