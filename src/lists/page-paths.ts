import type { ListPage } from './list-pages.ts';

/** Every page of a list, its first one too, as `[...list].astro` beside the entries builds them. */
export function pagePaths<Item>(pages: readonly ListPage<Item>[]) {
  return pages.map((page) => ({ params: { list: page.path }, props: { page } }));
}
