import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';
import { choiceFacet } from '../../lists/choice-facet.ts';
import { entryFacet } from '../../lists/entry-facet.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { municipalityFacet } from '../../lists/municipality-facet.ts';
import { PROGRAMME_STATUSES } from '../../model/programmes.ts';
import { toPath } from '../../ui/to-path.ts';

/** All pages of the register: whole, by territory, by form, by state. */
export async function programmePages(): Promise<ListPage<CollectionEntry<'programmes'>>[]> {
  const [programmes, municipalities, forms] = await Promise.all([
    published('programmes'),
    published('municipalities'),
    published('mentoring-forms'),
  ]);
  return listPages({
    entries: programmes.toSorted((one, other) => one.data.title.localeCompare(other.data.title, 'ru')),
    facets: [
      municipalityFacet(municipalities),
      entryFacet({ name: 'form', label: 'Форма', valuesOf: ({ data }) => data.forms }, forms),
      choiceFacet({ name: 'status', label: 'Состояние' }, PROGRAMME_STATUSES, ({ data }) => data.status),
    ],
    root: toPath('/programmes/'),
  });
}
