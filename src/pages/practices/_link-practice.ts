import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';
import { listHref } from '../../lists/list-href.ts';
import type { PracticeLinks } from '../../sections/practices/practice-links.ts';
import { toPath } from '../../ui/to-path.ts';

/** Names and addresses of what a practice refers to. */
export async function linkPractice({ data }: CollectionEntry<'practices'>): Promise<PracticeLinks> {
  const [municipalities, forms, directions] = await Promise.all([
    published('municipalities'),
    published('mentoring-forms'),
    published('directions'),
  ]);
  const places = municipalities.map(({ id, data: { short } }) => ({
    id,
    label: short,
    href: toPath(`/municipalities/${id}/`),
  }));
  return {
    municipality: places.find(({ id }) => id === data.municipality),
    repeatedIn: places.filter(({ id }) => data.repeatedIn.includes(id)),
    forms: forms.filter(({ id }) => data.forms.includes(id)).map(toListOf('form')),
    directions: directions.filter(({ id }) => data.directions.includes(id)).map(toListOf('direction')),
  };
}

function toListOf(facet: string) {
  return ({ id, data }: { readonly id: string; readonly data: { readonly title: string } }) => ({
    label: data.title,
    href: listHref(toPath('/practices/'), { [facet]: id }),
  });
}
