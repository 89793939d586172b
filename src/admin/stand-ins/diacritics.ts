import { transliterate } from '../../text/transliterate.ts';

/** Decap makes slugs and file names with this; the real library drops Russian letters. */
export const remove = transliterate;

export default { remove };
