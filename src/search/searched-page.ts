/** A built page that the search finds, cut where its own part begins and ends. */
export interface SearchedPage {
  /** Path from the site's root: `map/index.html`. */
  readonly path: string;
  readonly before: string;
  readonly main: string;
  readonly after: string;
}

/** Cuts a page; `undefined` when the search leaves it out. */
export function cutPage(path: string, html: string): SearchedPage | undefined {
  const found = /<main\b[^>]*\bdata-pagefind-body\b[^>]*>[\s\S]*<\/main>/.exec(html);
  if (!found) return undefined;
  return {
    path,
    before: html.slice(0, found.index),
    main: found[0],
    after: html.slice(found.index + found[0].length),
  };
}
