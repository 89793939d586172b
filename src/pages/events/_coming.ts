import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { comingEvents } from '../../sections/events/coming-events.ts';
import { eventFacets } from '../../sections/events/event-facets.ts';
import { settings } from '../../settings.ts';
import { toPath } from '../../ui/to-path.ts';
import { namedRoles } from './_named-roles.ts';

/** All pages of what is still to come. */
export async function comingPages(): Promise<ListPage<CollectionEntry<'events'>>[]> {
  const entries = comingEvents(await published('events'), settings.today);
  const [municipalities, directions, roles] = await Promise.all([
    published('municipalities'),
    published('directions'),
    namedRoles(),
  ]);
  const named = roles.map(({ id, data }) => ({ id, data: { ...data, title: data.short } }));
  const facets = eventFacets({ municipalities, directions, roles: named });
  return listPages({ entries, facets, root: toPath('/events/') });
}
