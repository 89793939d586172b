import * as content from 'astro:content';
import { readText } from '../entries/read-text.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { digestSource } from './digest-source.ts';
import { entriesOf } from './entries-of.ts';
import { noteCollection, noteEntry } from './note-read.ts';
import { readLedger } from './read-ledger.ts';

// Stands in for `astro:content` in all pages. What they read is noted, so that an edit makes anew the pages that read
// what it changed, and no others; a text is read and rendered by the page that shows it.
export * from 'astro:content';

type Name = content.CollectionKey;
type Entry = content.CollectionEntry<Name>;
type Lookup = { readonly collection: Name; readonly id: string };

const ledger = readLedger();
if (ledger) ledger.digestOf = digestSource;

export async function getCollection(name: Name, isWanted?: (entry: Entry) => unknown): Promise<Entry[]> {
  noteCollection(name);
  const entries = [...(await entriesOf(name)).values()];
  return isWanted ? entries.filter((entry) => isWanted(entry)) : entries;
}

export async function getEntry(place: Name | Lookup, lookup = ''): Promise<Entry | undefined> {
  const { collection, id } = typeof place === 'string' ? { collection: place, id: lookup } : place;
  noteEntry(collection, id);
  return (await entriesOf(collection)).get(id);
}

export function getEntries(lookups: readonly Lookup[]): Promise<(Entry | undefined)[]> {
  return Promise.all(lookups.map((lookup) => getEntry(lookup)));
}

export async function render(entry: Entry) {
  noteEntry(entry.collection, entry.id);
  const rendered = await renderMarkdown(await readText(entry), entry.data);
  return content.render({ ...entry, rendered });
}
