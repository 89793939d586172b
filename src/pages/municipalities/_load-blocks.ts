import { listPath } from '../../lists/list-path.ts';
import { SOURCES, type Source } from './_sources.ts';

/** What a municipality has of one kind: the first entries of its list, and the way to the whole of it. */
export interface Block extends Omit<Source, 'load'> {
  readonly entries: Awaited<ReturnType<Source['load']>>[number]['entries'];
  /** Left out when the page shows them all. */
  readonly more: { readonly label: string; readonly href: string } | undefined;
}

/** More belong to the list. */
const MOST = 3;

/** Loads the lists once; what they return gives the blocks of any municipality, empty ones left out. */
export async function loadBlocks(): Promise<(municipality: string) => Block[]> {
  const lists = await Promise.all(
    SOURCES.map(async ({ load, ...source }) => ({ ...source, pages: await load() })),
  );
  return (municipality) => {
    const path = listPath({ municipality }, 1);
    return lists.flatMap(({ pages, ...source }) => {
      const page = pages.find((one) => one.path === path);
      if (!page) return [];
      const entries = page.entries.slice(0, MOST);
      const more = { label: `${source.all}: ${page.total}`, href: `${page.root}${path}/` };
      return [{ ...source, entries, more: page.total > entries.length ? more : undefined }];
    });
  };
}
