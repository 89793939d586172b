const ALPHABET = new Intl.Collator('ru');

/** Which of two words or titles comes first in a Russian list; `localeCompare` would look for the alphabet each time. */
export function compareWords(one: string, other: string): number {
  return ALPHABET.compare(one, other);
}
