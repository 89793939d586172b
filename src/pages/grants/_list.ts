import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { grantFacets } from '../../sections/grants/grant-facets.ts';
import { orderGrants } from '../../sections/grants/order-grants.ts';
import { settings } from '../../settings.ts';
import { toPath } from '../../ui/to-path.ts';

/** All pages of the list of grants. */
export async function grantPages(): Promise<ListPage<CollectionEntry<'grants'>>[]> {
  return listPages({
    entries: orderGrants(await published('grants'), settings.today),
    facets: grantFacets(settings.today),
    root: toPath('/grants/'),
  });
}
