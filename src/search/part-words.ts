/**
 * Parts of a page that stand apart for the eye, for the index too: Pagefind ends a sentence at paragraphs, items and
 * cells, but joins the rest, and «Форма» with «Взрослый» beside it would become one word, in excerpts and for the search.
 *
 * @param html a page, or a part of it
 */
export function partWords(html: string): string {
  return html
    .replace(NAME_OF_FACT, '$1:$2')
    .replace(HEAD_OF_COLUMN, '$& · ')
    .replace(LAST_HEAD, '$1. $2')
    .replace(NEIGHBOURS, '$& ');
}

const NAME_OF_FACT = /([\p{L}\p{N}»)])((?:<\/[a-z]+>|\s)*<\/dt>)/gu;
const HEAD_OF_COLUMN = /<\/th>(?=\s*<t[dh]\b)/g;
const LAST_HEAD = /(<\/th>)(\s*<\/tr>)/g;
const NEIGHBOURS = /<\/[a-z0-9]+>(?=<[a-z])|<br\b[^>]*>/g;
