import type { DOCUMENT_LEVELS, Document } from '../../model/documents.ts';

/** Those in force first, then by level from the region outwards, the newest first; the awaited ones last. */
export function orderDocuments<Item extends { readonly data: Document }>(entries: readonly Item[]): Item[] {
  return entries.toSorted(
    (one, other) =>
      Number(one.data.status === 'awaited') - Number(other.data.status === 'awaited') ||
      LEVELS.indexOf(one.data.level) - LEVELS.indexOf(other.data.level) ||
      (other.data.day ?? '').localeCompare(one.data.day ?? '') ||
      one.data.title.localeCompare(other.data.title, 'ru'),
  );
}

const LEVELS = [
  'regional',
  'municipal',
  'organisation',
  'federal',
] satisfies (keyof typeof DOCUMENT_LEVELS)[];
