import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { readLedger } from './read-ledger.ts';

type Entries = ReadonlyMap<string, CollectionEntry<CollectionKey>>;

/** A build's content stands still; under `npm run dev` it does not. */
const KEPT = import.meta.env.PROD ? new Map<CollectionKey, Promise<Entries>>() : undefined;

/** The entries of a collection by id, in the order of their ids: as a build from nothing has them, so has any other. */
export function entriesOf(name: CollectionKey): Promise<Entries> {
  const known = KEPT?.get(name);
  if (known) return known;
  const entries = read(name);
  KEPT?.set(name, entries);
  return entries;
}

async function read(name: CollectionKey): Promise<Entries> {
  const entries = await getCollection(name);
  const sorted = entries.sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const entry of sorted) readLedger()?.known.set(entry, `${name} ${entry.id} ${entry.digest}`);
  return new Map(sorted.map((entry) => [entry.id, Object.defineProperty(entry, 'body', NO_BODY)]));
}

/** The store holds no texts: who took one from an entry would silently get none. */
const NO_BODY: PropertyDescriptor = {
  get: () => {
    throw new Error('The text of an entry is read with readText (src/entries/read-text.ts)');
  },
};
