import { transliterate } from '../text/transliterate.ts';

/** The name of an entry's file and the last part of its address, made of its title: `dvorovaya-masterskaya`. */
export function entrySlug(title: string): string {
  return transliterate(title)
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
