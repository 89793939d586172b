import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PathWithRoute } from 'astro';
import { fileOf, folderOfKept, pathOf } from './kept-file.ts';
import type { PageRecord, PageRecords } from './page-records.ts';

export interface PlannedPage extends PathWithRoute {
  /** Of what the route hands to the page; a page without it is made anew at every build. */
  readonly props: string | undefined;
}

interface Pages {
  readonly cacheFolder: string;
  /** Where this build lays its pages. */
  readonly outFolder: string;
}

interface Order extends Pages {
  /** Of the last build; `undefined` makes all pages. */
  readonly former: PageRecords | undefined;
  /** Of this build, never used before. */
  readonly key: string;
  readonly digestOf: (source: string) => Promise<string>;
}

/**
 * Decides which pages stay as the last build made them: those that were handed the same, whose every source is as it
 * was, and whose kept file is whole. Astro keeps a page whose key it knows.
 *
 * A page that stays is laid in its place here, in the moment in which it is read: Astro would copy it, waiting for each
 * file, which took two seconds of 1,800.
 */
export async function planPages(pages: readonly PlannedPage[], order: Order): Promise<PathWithRoute[]> {
  const isSame = await compareSources(order);
  const lay = layer(order);
  return pages.map(({ props, pathname, route }) => {
    const page = { pathname, route };
    if (props === undefined) return page;
    const record = order.former?.pages[pathOf(pathname)];
    const isKept = record?.props === props && record.reads.every(isSame) && lay(page, record);
    return { ...page, cacheKey: isKept ? record.key : order.key };
  });
}

/** Whether the source at some place in the records is as it was. */
async function compareSources({ former, digestOf }: Order): Promise<(at: number) => boolean> {
  const sources = Object.entries(former?.sources ?? {});
  const same = await Promise.all(sources.map(async ([key, digest]) => digest === (await digestOf(key))));
  return (at) => same[at] === true;
}

/** Lays a kept page into the build, if it is whole. */
function layer({ cacheFolder, outFolder }: Pages): (page: PathWithRoute, record: PageRecord) => boolean {
  const kept = folderOfKept(cacheFolder);
  const folders = new Set<string>();
  return (page, { digest }) => {
    const file = fileOf(page);
    const content = contentOf(join(kept, file));
    if (!content || digestPage(content) !== digest) return false;
    const folder = join(outFolder, dirname(file));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    giveName(join(kept, file), join(outFolder, file), content);
    return true;
  };
}

/** A second name of the same file: a new one takes ten times as long. On another disk it is a copy. */
function giveName(kept: string, target: string, content: Buffer): void {
  try {
    linkSync(kept, target);
  } catch {
    writeFileSync(target, content);
  }
}

/**
 * Takes a page's names from the build before and from the cache before it is made anew: Astro writes into files that are
 * there, and would write into the builds that share them.
 */
export function unshare(page: PathWithRoute, { cacheFolder, outFolder }: Pages): void {
  const file = fileOf(page);
  rmSync(join(folderOfKept(cacheFolder), file), { force: true });
  rmSync(join(outFolder, file), { force: true });
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

export function digestPage(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url');
}
