import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';
import { choiceFacet } from '../../lists/choice-facet.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { municipalityFacet } from '../../lists/municipality-facet.ts';
import { CENTRE_STATUSES } from '../../model/centres.ts';
import { toPath } from '../../ui/to-path.ts';

/** All pages of the register: whole, by territory, by status; working centres first. */
export async function centrePages(): Promise<ListPage<CollectionEntry<'centres'>>[]> {
  const [centres, municipalities] = await Promise.all([published('centres'), published('municipalities')]);
  return listPages({
    entries: centres.toSorted(
      (one, other) =>
        STATUSES.indexOf(one.data.status) - STATUSES.indexOf(other.data.status) ||
        one.data.title.localeCompare(other.data.title, 'ru'),
    ),
    facets: [
      municipalityFacet(municipalities),
      choiceFacet({ name: 'status', label: 'Состояние' }, CENTRE_STATUSES, ({ data }) => data.status),
    ],
    root: toPath('/centres/'),
  });
}

const STATUSES = Object.keys(CENTRE_STATUSES);
