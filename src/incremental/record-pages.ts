import type { PageRecord, PageRecords } from './page-records.ts';

export interface MadePage {
  /** Without slashes at its ends. */
  readonly path: string;
  readonly key: string;
  readonly props: string;
  readonly digest: string;
  /** The sources it was made from, as `source-key.ts` names them. */
  readonly reads: Iterable<string>;
}

interface Order {
  readonly program: string;
  readonly former: PageRecords | undefined;
  /** Paths of the pages that stayed. */
  readonly kept: Iterable<string>;
  readonly made: Iterable<MadePage>;
  readonly digestOf: (source: string) => Promise<string>;
}

/** What the pages of a build were made from; of those that stayed the last build knows it. */
export async function recordPages({ program, former, kept, made, digestOf }: Order): Promise<PageRecords> {
  const places = new Map<string, number>();
  const placeOf = (source: string) => {
    const place = places.get(source) ?? places.size;
    places.set(source, place);
    return place;
  };
  const formerSources = Object.keys(former?.sources ?? {});
  const pages: Record<string, PageRecord> = {};
  for (const path of kept) {
    const record = former?.pages[path];
    if (!record) continue;
    pages[path] = { ...record, reads: record.reads.map((at) => placeOf(formerSources[at] ?? '')) };
  }
  const newPages = [...made];
  for (const { path, reads, ...page } of newPages) pages[path] = { ...page, reads: [...reads].map(placeOf) };
  const digests = [...places.keys()].map(async (source) => [source, await digestOf(source)] as const);
  return {
    program,
    made: newPages.map(({ path }) => path),
    sources: Object.fromEntries(await Promise.all(digests)),
    pages,
  };
}
