import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { documentFacets } from '../../sections/documents/document-facets.ts';
import { orderDocuments } from '../../sections/documents/order-documents.ts';
import { toPath } from '../../ui/to-path.ts';

/** All pages of the library of documents. */
export async function documentPages(): Promise<ListPage<CollectionEntry<'documents'>>[]> {
  return listPages({
    entries: orderDocuments(await published('documents')),
    facets: documentFacets,
    root: toPath('/documents/'),
  });
}
