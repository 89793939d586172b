import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';
import { choiceFacet } from '../../lists/choice-facet.ts';
import { entryFacet } from '../../lists/entry-facet.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { municipalityFacet } from '../../lists/municipality-facet.ts';
import { EVENT_FORMATS } from '../../model/event-words.ts';
import { isInTime } from '../../model/is-in-time.ts';
import { settings } from '../../settings.ts';
import { toPath } from '../../ui/to-path.ts';

/** All pages of the offers that still stand: whole, by territory, by direction, by format. */
export async function offerPages(): Promise<ListPage<CollectionEntry<'offers'>>[]> {
  const [offers, municipalities, directions] = await Promise.all([
    published('offers'),
    published('municipalities'),
    published('directions'),
  ]);
  return listPages({
    entries: offers
      .filter(({ data }) => isInTime(data, settings.today))
      .toSorted((one, other) => one.data.title.localeCompare(other.data.title, 'ru')),
    facets: [
      municipalityFacet(municipalities),
      entryFacet(
        { name: 'direction', label: 'Направление', valuesOf: ({ data }) => [data.direction] },
        directions,
      ),
      choiceFacet({ name: 'format', label: 'Как проходит' }, EVENT_FORMATS, ({ data }) => data.format),
    ],
    root: toPath('/offers/'),
  });
}
