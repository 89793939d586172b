import type { CollectionEntry, CollectionKey } from 'astro:content';
import { publishedEntry } from './published-entry.ts';

/** Those of the named entries that visitors see today, in the order of their collection. */
export async function publishedEntries<Name extends CollectionKey>(
  name: Name,
  ids: readonly string[],
): Promise<CollectionEntry<Name>[]> {
  const entries = await Promise.all([...new Set(ids)].sort().map((id) => publishedEntry(name, id)));
  return entries.filter((entry) => entry !== undefined);
}
