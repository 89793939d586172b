import type { CollectionEntry } from 'astro:content';
import { publishedEntries } from '../../entries/published-entries.ts';
import { publishedEntry } from '../../entries/published-entry.ts';
import { listHref } from '../../lists/list-href.ts';
import type { PracticeLinks } from '../../sections/practices/practice-links.ts';
import { toPath } from '../../ui/to-path.ts';

/** Names and addresses of what a practice refers to. */
export async function linkPractice({ data }: CollectionEntry<'practices'>): Promise<PracticeLinks> {
  const [municipality, repeatedIn, forms, directions] = await Promise.all([
    data.municipality === undefined ? undefined : publishedEntry('municipalities', data.municipality),
    publishedEntries('municipalities', data.repeatedIn),
    publishedEntries('mentoring-forms', data.forms),
    publishedEntries('directions', data.directions),
  ]);
  return {
    municipality: municipality && toPlace(municipality),
    repeatedIn: repeatedIn.map(toPlace),
    forms: forms.map(toListOf('form')),
    directions: directions.map(toListOf('direction')),
  };
}

function toPlace({ id, data: { short } }: CollectionEntry<'municipalities'>) {
  return { id, label: short, href: toPath(`/municipalities/${id}/`) };
}

function toListOf(facet: string) {
  return ({ id, data }: { readonly id: string; readonly data: { readonly title: string } }) => ({
    label: data.title,
    href: listHref(toPath('/practices/'), { [facet]: id }),
  });
}
