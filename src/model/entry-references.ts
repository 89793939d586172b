import type { Collection } from './collection.ts';
import { entryStrings } from './entry-strings.ts';

/** One mention of another entry. */
export interface EntryReference {
  /** The field as the editor sees it. */
  readonly field: string;
  readonly collection: string;
  readonly id: string;
}

/** All entries that an entry names, with the fields they stand in. */
export function entryReferences(definition: Collection, data: unknown): EntryReference[] {
  return entryStrings(definition, data).flatMap(({ name, value, field }) =>
    field?.widget === 'relation' ? [{ field: name, collection: String(field.collection), id: value }] : [],
  );
}
