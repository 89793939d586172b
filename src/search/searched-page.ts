/** What the search needs of a built page: menus and the foot are six sevenths of it, and alike on all. */
export interface SearchedPage {
  /** Path from the site's root: `map/index.html`. */
  readonly path: string;
  /** From the beginning to the end of the head, where the search is told what it may narrow by. */
  readonly head: string;
  readonly main: string;
}

/** Cuts a page; `undefined` when the search leaves it out. */
export function cutPage(path: string, html: string): SearchedPage | undefined {
  const [opening] = /<main\b[^>]*\bdata-pagefind-body\b[^>]*>/.exec(html) ?? [];
  if (opening === undefined) return undefined;
  const head = html.slice(0, html.indexOf(HEAD_ENDS) + HEAD_ENDS.length);
  const main = html.slice(html.indexOf(opening), html.lastIndexOf(MAIN_ENDS) + MAIN_ENDS.length);
  return { path, head, main };
}

const HEAD_ENDS = '</head>';
const MAIN_ENDS = '</main>';
