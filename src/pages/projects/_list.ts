import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';
import { choiceFacet } from '../../lists/choice-facet.ts';
import { entryFacet } from '../../lists/entry-facet.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { municipalityFacet } from '../../lists/municipality-facet.ts';
import { PROJECT_STAGES } from '../../model/projects.ts';
import { toPath } from '../../ui/to-path.ts';

/** All pages of the register: whole, by territory, by stage, by form. */
export async function projectPages(): Promise<ListPage<CollectionEntry<'projects'>>[]> {
  const [projects, municipalities, forms] = await Promise.all([
    published('projects'),
    published('municipalities'),
    published('mentoring-forms'),
  ]);
  return listPages({
    entries: projects.toSorted((one, other) => one.data.title.localeCompare(other.data.title, 'ru')),
    facets: [
      municipalityFacet(municipalities),
      choiceFacet({ name: 'stage', label: 'Этап' }, PROJECT_STAGES, ({ data }) => data.stage),
      entryFacet({ name: 'form', label: 'Форма', valuesOf: ({ data }) => data.forms }, forms),
    ],
    root: toPath('/projects/'),
  });
}
