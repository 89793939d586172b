import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';
import { choiceFacet } from '../../lists/choice-facet.ts';
import { entryFacet } from '../../lists/entry-facet.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { municipalityFacet } from '../../lists/municipality-facet.ts';
import { ORGANISATION_KINDS, ORGANISATION_STATUSES } from '../../model/organisations.ts';
import { toPath } from '../../ui/to-path.ts';

/** All pages of the register: whole, by territory, by kind, by form, by state. */
export async function organisationPages(): Promise<ListPage<CollectionEntry<'organisations'>>[]> {
  const [organisations, municipalities, forms] = await Promise.all([
    published('organisations'),
    published('municipalities'),
    published('mentoring-forms'),
  ]);
  return listPages({
    entries: organisations.toSorted((one, other) => one.data.title.localeCompare(other.data.title, 'ru')),
    facets: [
      municipalityFacet(municipalities),
      choiceFacet({ name: 'kind', label: 'Вид' }, ORGANISATION_KINDS, ({ data }) => data.kind),
      entryFacet({ name: 'form', label: 'Форма', valuesOf: ({ data }) => data.forms }, forms),
      choiceFacet({ name: 'status', label: 'Состояние' }, ORGANISATION_STATUSES, ({ data }) => data.status),
    ],
    root: toPath('/organisations/'),
  });
}
