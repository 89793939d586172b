import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';
import type { Facet } from '../../lists/facet.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { yearFacet } from '../../lists/year-facet.ts';
import { latestAward } from '../../sections/mentors/latest-award.ts';
import { toPath } from '../../ui/to-path.ts';
import { bankFacets } from '../_bank-facets.ts';

/** A cover is the heaviest part of a card: more cards would not fit into 12 KB, packed. */
const PAGE_SIZE = 12;

type Entry = CollectionEntry<'mentors'>;

const year: Facet<Entry> = {
  ...yearFacet<Entry>(() => undefined),
  label: 'Год награды',
  valuesOf: ({ data }) => data.awards.map((award) => String(award.year)),
};

/** Those who can be asked to train other mentors. */
const expert: Facet<Entry> = {
  name: 'expert',
  label: 'Кого ищете',
  all: 'Всех',
  valuesOf: ({ data }) => (data.teaches.length > 0 ? ['trainer'] : []),
  labelOf: () => 'Кто учит наставников',
};

/** All pages of the bank of mentors, the latest awards first. */
export async function mentorPages(): Promise<ListPage<Entry>[]> {
  return listPages({
    entries: (await published('mentors')).sort(latestFirst),
    facets: [
      ...(await bankFacets<Entry>({
        formsOf: ({ data }) => [data.form],
        directionsOf: ({ data }) => [data.direction],
      })),
      year,
      expert,
    ],
    root: toPath('/mentors/'),
    pageSize: PAGE_SIZE,
  });
}

function latestFirst({ data: one }: Entry, { data: other }: Entry): number {
  const years = [other, one].map(({ awards }) => latestAward(awards)?.year ?? 0);
  return (years[0] ?? 0) - (years[1] ?? 0) || one.title.localeCompare(other.title, 'ru');
}
