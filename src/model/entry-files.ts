import type { Collection } from './collection.ts';
import { entryStrings } from './entry-strings.ts';

/** A file that an entry shows: a picture, a film, its subtitles. */
export interface EntryFile {
  /** The field as the editor sees it. */
  readonly field: string;
  /** From the folder of the entry. */
  readonly file: string;
}

/** All files that an entry names, with the fields they stand in. */
export function entryFiles(definition: Collection, data: unknown): EntryFile[] {
  return entryStrings(definition, data)
    .filter(({ field }) => field?.widget === 'image' || field?.isFileBeside === true)
    .map(({ name, value }) => ({ field: name, file: value }));
}
