import type { CollectionEntry } from 'astro:content';
import { choiceFacet } from '../../lists/choice-facet.ts';
import type { Facet } from '../../lists/facet.ts';
import { yearFacet } from '../../lists/year-facet.ts';
import { DOCUMENT_KINDS, DOCUMENT_LEVELS, DOCUMENT_STATUSES } from '../../model/documents.ts';

type Entry = CollectionEntry<'documents'>;
type Data = Entry['data'];

/** By what visitors choose documents; the level goes with any of the others. */
export const documentFacets: readonly Facet<Entry>[] = [
  choiceFacet<Entry, Data['level']>(
    { name: 'level', label: 'Уровень' },
    DOCUMENT_LEVELS,
    ({ data }) => data.level,
  ),
  choiceFacet<Entry, Data['kind']>({ name: 'kind', label: 'Вид' }, DOCUMENT_KINDS, ({ data }) => data.kind),
  choiceFacet<Entry, Data['status']>(
    { name: 'status', label: 'Состояние' },
    DOCUMENT_STATUSES,
    ({ data }) => data.status,
  ),
  yearFacet<Entry>(({ data }) => (data.day ? Number(data.day.slice(0, 4)) : undefined)),
];
