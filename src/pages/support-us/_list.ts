import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';
import { choiceFacet } from '../../lists/choice-facet.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { municipalityFacet } from '../../lists/municipality-facet.ts';
import { isInTime } from '../../model/is-in-time.ts';
import { NEED_KINDS } from '../../model/needs.ts';
import { settings } from '../../settings.ts';
import { toPath } from '../../ui/to-path.ts';

/** All pages of the board: whole, by territory, by kind; what is still needed first. */
export async function needPages(): Promise<ListPage<CollectionEntry<'needs'>>[]> {
  const [needs, municipalities] = await Promise.all([published('needs'), published('municipalities')]);
  const standing = needs.filter(({ data }) => isInTime(data, settings.today));
  return listPages({
    entries: [
      ...standing.filter(({ data }) => data.status === 'needed'),
      ...standing.filter(({ data }) => data.status === 'found'),
    ],
    facets: [
      municipalityFacet(municipalities),
      choiceFacet({ name: 'kind', label: 'Чем помочь' }, NEED_KINDS, ({ data }) => data.kind),
    ],
    root: toPath('/support-us/'),
  });
}
