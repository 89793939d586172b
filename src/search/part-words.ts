/**
 * Parts of a page that stand apart for the eye, for the index too: it cuts markup out, and «Форма» with «Взрослый»
 * beside it would become one word, in excerpts and for the search. A name of a fact gets a colon, cells a dot between
 * them, other neighbours a space.
 *
 * @param html a page, or a part of it
 */
export function partWords(html: string): string {
  return html
    .replace(NAME_OF_FACT, '$1:$2')
    .replace(CELL_BEFORE_CELL, '$1 · ')
    .replace(ROW, '. $&')
    .replace(NEIGHBOURS, '$& ');
}

const NAME_OF_FACT = /([\p{L}\p{N}»)])((?:<\/[a-z]+>|\s)*<\/dt>)/gu;
const CELL_BEFORE_CELL = /(<\/t[dh]>)(?=\s*<t[dh]\b)/g;
const ROW = /<\/tr>/g;
const NEIGHBOURS = /<\/[a-z0-9]+>(?=<[a-z])/g;
