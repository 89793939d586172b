import { stemmer } from '@orama/stemmers/russian';

/** A word as Pagefind puts it into its index: without the marks of ё and й, then cut by Snowball's rules. */
export function stem(word: string): string {
  return stemmer(word.normalize('NFD').replace(/\p{M}/gu, ''));
}
