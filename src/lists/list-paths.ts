import type { ListPage } from './list-pages.ts';

/** Every page but the list's own first one, as `list/[...list].astro` builds them. */
export function listPaths<Item>(pages: readonly ListPage<Item>[]) {
  return pages.flatMap((page) =>
    page.path === undefined ? [] : [{ params: { list: page.path.slice('list/'.length) }, props: { page } }],
  );
}
