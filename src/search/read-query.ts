import { fromLatin } from './from-latin.ts';
import { nearestWord } from './nearest-word.ts';
import { toLatinKeys, toRussianKeys } from './other-layout.ts';
import { toWords } from './to-words.ts';

/** How a query was understood. */
export interface Reading {
  /** What to search for. */
  readonly words: readonly string[];
  /** Words that the site does not have, as they were typed. */
  readonly unknown: readonly string[];
  /** Whether these are other words than were typed. */
  readonly isOther: boolean;
}

export interface Vocabulary {
  /** Whether the index has a word, in any of its forms. */
  isKnown(word: string): Promise<boolean>;
  /** The words that the site uses, the frequent first; costs a request once. */
  list(): Promise<readonly string[]>;
}

/** `typing` while the last word may not be finished. */
export type Stage = 'typing' | 'done';

/**
 * Understands a query: as it stands, in the other keyboard layout, in Latin letters, with one mistake a word.
 *
 * The list of words is asked for only when the index does not know one of them.
 */
export async function readQuery(query: string, stage: Stage, vocabulary: Vocabulary): Promise<Reading> {
  const isLatin = /[a-z]/i.test(query) && !/[а-яё]/i.test(query);
  // Most of what comes in Latin letters is Russian; asking for it first also spares a part of the index.
  const texts = isLatin ? [toRussianKeys(query), fromLatin(query), query] : [query, toLatinKeys(query)];
  const typed = toWords(query);
  const asRead = (words: readonly string[]) => ({
    words,
    unknown: [],
    isOther: words.join() !== typed.join(),
  });
  for (const words of texts.map(toWords)) {
    if (words.length > 0 && (await every(words, (word) => vocabulary.isKnown(word)))) return asRead(words);
    if (stage === 'typing' && !isLatin) return asRead(words);
  }
  const list = await vocabulary.list();
  const begins = (word: string) => list.some((known) => known.startsWith(withoutEnding(word)));
  for (const words of texts.map(toWords)) {
    const isFit = async (word: string) => begins(word) || vocabulary.isKnown(word);
    if (words.length > 0 && (await every(words, isFit))) return asRead(words);
  }
  return mend(toWords(texts[0] ?? query), typed, { ...vocabulary, begins, words: list });
}

interface Known extends Vocabulary {
  readonly words: readonly string[];
  begins(word: string): boolean;
}

async function mend(words: readonly string[], typed: readonly string[], known: Known): Promise<Reading> {
  const mended: string[] = [];
  const unknown: string[] = [];
  for (const [at, word] of words.entries()) {
    const isFit = /\d/.test(word) || known.begins(word) || (await known.isKnown(word));
    const fit = isFit ? word : nearestWord(word, known.words);
    if (fit) mended.push(fit);
    else unknown.push(typed[at] ?? word);
  }
  const isOther = mended.some((word) => !typed.includes(word));
  return { words: mended, unknown, isOther };
}

/** «мать» is where «матери» begins: the index finds what goes on from a stem. */
function withoutEnding(word: string): string {
  return word.length < 4 ? word : word.replace(/[аеёийоуыьэюя]+$/, '');
}

async function every(words: readonly string[], test: (word: string) => Promise<boolean>): Promise<boolean> {
  for (const word of words) if (!(await test(word))) return false;
  return true;
}
