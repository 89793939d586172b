/** What the search needs of a built page: menus and the foot are six sevenths of it, and alike on all. */
export interface SearchedPage {
  /** Path from the site's root: `map/index.html`. */
  readonly path: string;
  /** From the beginning to the end of the head, where the search is told what it may narrow by. */
  readonly head: string;
  readonly main: string;
}

/**
 * Cuts a page; `undefined` when the search leaves it out.
 *
 * @param page its bytes: the parts are copied out of them, and the rest is never decoded
 */
export function cutPage(path: string, page: Buffer): SearchedPage | undefined {
  const begins = page.indexOf('<main');
  const opening = page.toString('latin1', begins, page.indexOf('>', begins));
  if (begins < 0 || !opening.includes('data-pagefind-body')) return undefined;
  const head = page.toString('utf8', 0, page.indexOf(HEAD_ENDS) + HEAD_ENDS.length);
  const main = page.toString('utf8', begins, page.lastIndexOf(MAIN_ENDS) + MAIN_ENDS.length);
  return { path, head, main };
}

const HEAD_ENDS = '</head>';
const MAIN_ENDS = '</main>';
