import dictionary from 'dictionary-ru';
import { type Dictionary, readDictionary } from './read-dictionary.ts';

/** The dictionary of Russian that spelling checkers use: A. Lebedev's, under a BSD licence. */
export function loadDictionary(): Dictionary {
  const text = new TextDecoder();
  return readDictionary(text.decode(dictionary.aff), text.decode(dictionary.dic));
}
