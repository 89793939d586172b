import type { SearchedPage } from './searched-page.ts';

export interface ArchiveLimits {
  /** So many pages are searched at once: beyond it, the oldest years wait until they are asked for. */
  readonly most: number;
  /** A section of no more pages than this has nothing old: an order of 2019 may still be in force. */
  readonly large: number;
}

/** Seven bytes of a first query go to each page. */
const LIMITS: ArchiveLimits = { most: 1500, large: 500 };

export interface Parts {
  /** Searched by every query. */
  readonly recent: readonly SearchedPage[];
  /** Searched on request: pages by their year, the latest first. */
  readonly archives: ReadonlyMap<string, readonly SearchedPage[]>;
}

/** Parts pages of years past from the rest. The newest year always stays, however many pages it has. */
export function partArchives(pages: readonly SearchedPage[], { most, large }: ArchiveLimits = LIMITS): Parts {
  const sections = Map.groupBy(pages, ({ head }) => tagOf(head, 'section'));
  const isOfLarge = ({ head }: SearchedPage) => (sections.get(tagOf(head, 'section'))?.length ?? 0) > large;
  const yearOf = (page: SearchedPage) => (isOfLarge(page) ? tagOf(page.head, 'year') : undefined);
  const byYear = Map.groupBy(pages, yearOf);
  const years = [...byYear.keys()].filter((year) => year !== undefined).sort();
  const old = new Set<string>();
  let left = pages.length;
  for (const year of years.slice(0, -1)) {
    if (left <= most) break;
    old.add(year);
    left -= byYear.get(year)?.length ?? 0;
  }
  return {
    recent: pages.filter((page) => !old.has(yearOf(page) ?? '')),
    archives: new Map([...old].reverse().map((year) => [year, byYear.get(year) ?? []])),
  };
}

/** What `SearchTags.astro` wrote into a page's head. */
function tagOf(head: string, name: 'section' | 'year'): string | undefined {
  return new RegExp(`<meta name="search:${name}" content="([^"]*)"`).exec(head)?.[1];
}
