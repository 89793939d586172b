import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';
import { choiceFacet } from '../../lists/choice-facet.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { municipalityFacet } from '../../lists/municipality-facet.ts';
import { VIDEO_KINDS } from '../../model/videos.ts';
import { toPath } from '../../ui/to-path.ts';

type Entry = CollectionEntry<'videos'>;

/** All pages of the list of videos, the newest first. */
export async function videoPages(): Promise<ListPage<Entry>[]> {
  const [videos, municipalities] = await Promise.all([published('videos'), published('municipalities')]);
  return listPages({
    entries: videos.toSorted((one, other) => other.data.day.localeCompare(one.data.day)),
    facets: [
      municipalityFacet<Entry>(municipalities),
      choiceFacet<Entry, Entry['data']['kind']>(
        { name: 'kind', label: 'Вид' },
        VIDEO_KINDS,
        ({ data }) => data.kind,
      ),
    ],
    root: toPath('/videos/'),
  });
}
