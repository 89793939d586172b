import { type CollectionEntry, getEntry } from 'astro:content';
import { required } from '../handover/required.ts';

/** The words of a section's page. */
export async function loadSection(id: string): Promise<CollectionEntry<'sections'>> {
  return required(await getEntry('sections', id), `content/sections/${id}.md`);
}
