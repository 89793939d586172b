import type { MapPlace } from './map-place.ts';

/** Every name by which people look for a municipality: today's, former, and its centre's. */
export function namesOf({
  short,
  title,
  formerNames,
  centre,
}: Pick<MapPlace, 'short' | 'title' | 'formerNames' | 'centre'>): string[] {
  return [...new Set([short, title, ...formerNames, centre.name])];
}

/**
 * Whether what was typed finds a municipality with these names. Each word typed begins a word of some name,
 * or all of it stands inside one name; case, hyphens and ё/е make no difference. Nothing typed finds all.
 */
export function matchesPlace(query: string, names: readonly string[]): boolean {
  const words = wordsOf(query);
  const known = names.flatMap(wordsOf);
  if (words.every((word) => known.some((name) => name.startsWith(word)))) return true;
  return names.some((name) => wordsOf(name).join('').includes(words.join('')));
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replaceAll('\u00ad', '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
