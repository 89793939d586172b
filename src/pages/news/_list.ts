import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { municipalityFacet } from '../../lists/municipality-facet.ts';
import { yearFacet } from '../../lists/year-facet.ts';
import { orderNews } from '../../sections/news/order-news.ts';
import { toPath } from '../../ui/to-path.ts';

/** All pages of the list of news. */
export async function newsPages(): Promise<ListPage<CollectionEntry<'news'>>[]> {
  return listPages({
    entries: orderNews(await published('news')),
    facets: [
      municipalityFacet(await published('municipalities')),
      yearFacet(({ data }) => Number(data.day.slice(0, 4))),
    ],
    root: toPath('/news/'),
  });
}
