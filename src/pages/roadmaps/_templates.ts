import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';

/** The templates in their order. */
export async function listTemplates(): Promise<CollectionEntry<'roadmap-templates'>[]> {
  const templates = await published('roadmap-templates');
  return templates.sort((one, other) => one.data.order - other.data.order);
}
