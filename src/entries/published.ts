import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { type Publication, whyHidden } from '../model/publication.ts';
import { settings } from '../settings.ts';

/** The entries of a collection that visitors see today; pages take entries from here alone. */
export async function published<Name extends CollectionKey>(name: Name): Promise<CollectionEntry<Name>[]> {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  return entries.filter(({ data }) => !whyHidden(data as Publication, settings));
}
