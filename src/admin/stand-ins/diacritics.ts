import { transliterate } from '../../text/transliterate.ts';

/**
 * Decap makes slugs and file names with this; the real library drops Russian letters, and lets signs through that no
 * address of this site has.
 */
export function remove(text: string): string {
  return transliterate(text).replace(/[_~]/g, '-');
}

export default { remove };
