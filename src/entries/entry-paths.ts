import type { CollectionKey } from 'astro:content';
import { published } from './published.ts';

/** A page for each entry of a collection that visitors see, as `[...id].astro` builds them. */
export async function entryPaths<Name extends CollectionKey>(name: Name) {
  const entries = await published(name);
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
