import { relative } from 'node:path';
import { readLedger } from './read-ledger.ts';
import { sourceKey } from './source-key.ts';

/** Tells the build that the page being made depends on a whole collection. */
export function noteCollection(collection: string): void {
  note(sourceKey({ collection }));
}

/** Tells the build that the page being made depends on an entry, or on there being none. */
export function noteEntry(collection: string, id: string): void {
  note(sourceKey({ collection, id }));
}

/** Tells the build that the page being made depends on a file's content, or on there being none. */
export function noteFile(path: string): void {
  note(sourceKey({ file: relative('.', path) }));
}

function note(key: string): void {
  readLedger()?.pageReads.getStore()?.add(key);
}
