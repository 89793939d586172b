import { published } from '../entries/published.ts';
import { entryFacet } from '../lists/entry-facet.ts';
import type { Facet } from '../lists/facet.ts';
import { municipalityFacet } from '../lists/municipality-facet.ts';

interface Picks<Item> {
  readonly formsOf: (entry: Item) => readonly string[];
  readonly directionsOf: (entry: Item) => readonly string[];
}

/** What the banks of practices and of mentors are chosen by: territory, form of mentoring, direction. */
export async function bankFacets<
  Item extends { readonly data: { readonly municipality?: string | undefined } },
>({ formsOf, directionsOf }: Picks<Item>): Promise<Facet<Item>[]> {
  const [municipalities, forms, directions] = await Promise.all([
    published('municipalities'),
    published('mentoring-forms'),
    published('directions'),
  ]);
  const form = { name: 'form', label: 'Форма наставничества', all: 'Все формы' };
  const direction = { name: 'direction', label: 'Направление', all: 'Все направления' };
  return [
    municipalityFacet<Item>(municipalities),
    entryFacet<Item>({ ...form, valuesOf: formsOf }, forms),
    entryFacet<Item>({ ...direction, valuesOf: directionsOf }, directions),
  ];
}
