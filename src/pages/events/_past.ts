import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { municipalityFacet } from '../../lists/municipality-facet.ts';
import { yearFacet } from '../../lists/year-facet.ts';
import { pastEvents } from '../../sections/events/past-events.ts';
import { settings } from '../../settings.ts';
import { toPath } from '../../ui/to-path.ts';

/** All pages of what is over. */
export async function pastPages(): Promise<ListPage<CollectionEntry<'events'>>[]> {
  return listPages({
    entries: pastEvents(await published('events'), settings.today),
    facets: [
      municipalityFacet(await published('municipalities')),
      yearFacet(({ data: { starts } }) => (starts ? Number(starts.slice(0, 4)) : undefined)),
    ],
    root: toPath('/events/past/'),
  });
}
