import { type CollectionEntry, type CollectionKey, getEntry } from 'astro:content';
import { type Publication, whyHidden } from '../model/publication.ts';
import { settings } from '../settings.ts';

/** One entry, if visitors see it today. A page that asks for one is not made anew for an edit of another. */
export async function publishedEntry<Name extends CollectionKey>(
  name: Name,
  id: string,
): Promise<CollectionEntry<Name> | undefined> {
  const entry = (await getEntry(name, id)) as CollectionEntry<Name> | undefined;
  return entry && !whyHidden(entry.data as Publication, settings) ? entry : undefined;
}
