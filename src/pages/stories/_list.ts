import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';
import { choiceFacet } from '../../lists/choice-facet.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { yearFacet } from '../../lists/year-facet.ts';
import { AUTHOR_KINDS } from '../../model/stories.ts';
import { toPath } from '../../ui/to-path.ts';

/** All pages of the column, the newest first: whole, by who writes, by year. */
export async function storyPages(): Promise<ListPage<CollectionEntry<'stories'>>[]> {
  const stories = await published('stories');
  return listPages({
    entries: stories.toSorted((one, other) => other.data.day.localeCompare(one.data.day)),
    facets: [
      choiceFacet({ name: 'author', label: 'Кто рассказывает' }, AUTHOR_KINDS, ({ data }) => data.authorKind),
      yearFacet(({ data }) => Number(data.day.slice(0, 4))),
    ],
    root: toPath('/stories/'),
  });
}
