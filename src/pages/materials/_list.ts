import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';
import { choiceFacet } from '../../lists/choice-facet.ts';
import type { Facet } from '../../lists/facet.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { MATERIAL_AUDIENCES, MATERIAL_KINDS } from '../../model/materials.ts';
import { toPath } from '../../ui/to-path.ts';

type Entry = CollectionEntry<'materials'>;

const AUDIENCES: readonly (readonly [value: string, words: string])[] = Object.entries(MATERIAL_AUDIENCES);

const audience: Facet<Entry> = {
  name: 'audience',
  label: 'Для кого',
  valuesOf: ({ data }) => data.audience,
  labelOf: (value) => new Map(AUDIENCES).get(value) ?? value,
  compare: (one, other) => placeOf(one) - placeOf(other),
};

/** All pages of the list of materials: memos and leaflets first, as in the filter. */
export async function materialPages(): Promise<ListPage<Entry>[]> {
  const kind = choiceFacet<Entry, Entry['data']['kind']>(
    { name: 'kind', label: 'Вид' },
    MATERIAL_KINDS,
    ({ data }) => data.kind,
  );
  const materials = await published('materials');
  return listPages({
    entries: materials.toSorted(
      (one, other) =>
        KINDS.indexOf(one.data.kind) - KINDS.indexOf(other.data.kind) ||
        one.data.title.localeCompare(other.data.title, 'ru'),
    ),
    facets: [audience, kind],
    root: toPath('/materials/'),
  });
}

const KINDS = Object.keys(MATERIAL_KINDS);

function placeOf(value: string): number {
  return AUDIENCES.findIndex(([each]) => each === value);
}
