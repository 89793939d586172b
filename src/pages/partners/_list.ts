import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';
import { choiceFacet } from '../../lists/choice-facet.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { municipalityFacet } from '../../lists/municipality-facet.ts';
import { PARTNER_KINDS } from '../../model/partners.ts';
import { toPath } from '../../ui/to-path.ts';

/** All pages of the partners: whole, by territory, by kind. */
export async function partnerPages(): Promise<ListPage<CollectionEntry<'partners'>>[]> {
  const [partners, municipalities] = await Promise.all([published('partners'), published('municipalities')]);
  return listPages({
    entries: partners.toSorted((one, other) => one.data.title.localeCompare(other.data.title, 'ru')),
    facets: [
      municipalityFacet(municipalities),
      choiceFacet({ name: 'kind', label: 'Кто это' }, PARTNER_KINDS, ({ data }) => data.kind),
    ],
    root: toPath('/partners/'),
  });
}
