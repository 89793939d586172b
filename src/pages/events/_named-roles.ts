import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';

/** The roles that some event is meant for, in the order of roles. */
export async function namedRoles(): Promise<CollectionEntry<'roles'>[]> {
  const named = new Set((await published('events')).flatMap(({ data }) => data.roles));
  const roles = await published('roles');
  return roles.filter(({ id }) => named.has(id)).sort((one, other) => one.data.order - other.data.order);
}
