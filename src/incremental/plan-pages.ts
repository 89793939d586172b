import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { PathWithRoute } from 'astro';
import { keptFile, pathOf } from './kept-file.ts';
import type { PageRecord, PageRecords } from './page-records.ts';

export interface PlannedPage extends PathWithRoute {
  /** Of what the route hands to the page; a page without it is made anew at every build. */
  readonly props: string | undefined;
}

interface Order {
  readonly cacheFolder: string;
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
  const planned: PathWithRoute[] = [];
  // One at a time: a large site has more pages than a process may have open files.
  for (const { props, pathname, route } of pages) {
    const page = { pathname, route };
    const record = order.former?.pages[pathOf(pathname)];
    const isSamePage = record !== undefined && record.props === props && record.reads.every(isSame);
    const key = isSamePage && (await isWhole(page, record, order)) ? record.key : order.key;
    planned.push(props === undefined ? page : { ...page, cacheKey: key });
  }
  return planned;
}

/** Whether the source at some place in the records is as it was. */
async function compareSources({ former, digestOf }: Order): Promise<(at: number) => boolean> {
  const sources = Object.entries(former?.sources ?? {});
  const same = await Promise.all(sources.map(async ([key, digest]) => digest === (await digestOf(key))));
  return (at) => same[at] === true;
}

async function isWhole(
  page: PathWithRoute,
  { digest }: PageRecord,
  { cacheFolder }: Order,
): Promise<boolean> {
  const content = await readFile(keptFile(cacheFolder, page)).catch(() => undefined);
  return content !== undefined && digestPage(content) === digest;
}

export function digestPage(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url');
}
