import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';
import type { Facet } from '../../lists/facet.ts';
import { type ListPage, listPages } from '../../lists/list-pages.ts';
import { PARTICIPANT_LEVELS } from '../../model/participants.ts';
import { toPath } from '../../ui/to-path.ts';

type Entry = CollectionEntry<'participants'>;

const WORDS = new Map<string, string>(Object.entries(PARTICIPANT_LEVELS));
const ORDER = [...WORDS.keys()];

const level: Facet<Entry> = {
  name: 'level',
  label: 'Уровень',
  valuesOf: ({ data }) => data.levels,
  labelOf: (value) => WORDS.get(value) ?? value,
  compare: (one, other) => ORDER.indexOf(one) - ORDER.indexOf(other),
};

/** All pages of the list of participants: whole and by level. */
export async function participantPages(): Promise<ListPage<Entry>[]> {
  const participants = await published('participants');
  return listPages({
    entries: participants.toSorted((one, other) => one.data.order - other.data.order),
    facets: [level],
    root: toPath('/participants/'),
  });
}
