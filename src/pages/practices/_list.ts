import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { yearFacet } from '../../lists/year-facet.ts';
import { orderPractices } from '../../sections/practices/order-practices.ts';
import { toPath } from '../../ui/to-path.ts';
import { bankFacets } from '../_bank-facets.ts';

/** A cover is the heaviest part of a card: more cards would not fit into 12 KB, packed. */
const PAGE_SIZE = 12;

type Entry = CollectionEntry<'practices'>;

/** All pages of the bank of practices, the newest practices first. */
export async function practicePages(): Promise<ListPage<Entry>[]> {
  return listPages({
    entries: orderPractices(await published('practices')),
    facets: [
      ...(await bankFacets<Entry>({
        formsOf: ({ data }) => data.forms,
        directionsOf: ({ data }) => data.directions,
      })),
      { ...yearFacet<Entry>(({ data }) => data.year), label: 'Год начала' },
    ],
    root: toPath('/practices/'),
    pageSize: PAGE_SIZE,
  });
}
