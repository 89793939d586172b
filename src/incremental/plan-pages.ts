import type { PathWithRoute } from 'astro';
import { pathOf } from './kept-file.ts';
import { openKeptPages, type PageFolders } from './kept-pages.ts';
import type { PageRecords } from './page-records.ts';

export interface PlannedPage extends PathWithRoute {
  /** Of what the route hands to the page; a page without it is made anew at every build. */
  readonly props: string | undefined;
}

interface Order extends PageFolders {
  /** Of the last build; `undefined` makes all pages. */
  readonly former: PageRecords | undefined;
  /** Of this build, never used before. */
  readonly key: string;
  readonly digestOf: (source: string) => Promise<string>;
}

/**
 * Decides which pages stay as the last build made them: those that were handed the same, whose every source is as it
 * was, and whose kept file is whole. Astro keeps a page whose key it knows.
 */
export async function planPages(pages: readonly PlannedPage[], order: Order): Promise<PathWithRoute[]> {
  const isSame = await compareSources(order);
  const lay = openKeptPages(order);
  return pages.map(({ props, pathname, route }) => {
    const page = { pathname, route };
    if (props === undefined) return page;
    const record = order.former?.pages[pathOf(pathname)];
    const isKept = record?.props === props && record.reads.every(isSame) && lay(page, record.digest);
    return { ...page, cacheKey: isKept ? record.key : order.key };
  });
}

/** Whether the source at some place in the records is as it was. */
async function compareSources({ former, digestOf }: Order): Promise<(at: number) => boolean> {
  const sources = Object.entries(former?.sources ?? {});
  const same = await Promise.all(sources.map(async ([key, digest]) => digest === (await digestOf(key))));
  return (at) => same[at] === true;
}
