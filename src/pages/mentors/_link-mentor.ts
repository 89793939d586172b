import { type CollectionEntry, getEntry } from 'astro:content';
import { listHref } from '../../lists/list-href.ts';
import type { MentorLinks } from '../../sections/mentors/mentor-links.ts';
import { toPath } from '../../ui/to-path.ts';

/** Names and addresses of what a mentor's record refers to. */
export async function linkMentor({ data }: CollectionEntry<'mentors'>): Promise<MentorLinks> {
  const [municipality, form, direction] = await Promise.all([
    data.municipality === undefined ? undefined : getEntry('municipalities', data.municipality),
    getEntry('mentoring-forms', data.form),
    getEntry('directions', data.direction),
  ]);
  const root = toPath('/mentors/');
  return {
    municipality: municipality && {
      label: municipality.data.short,
      href: toPath(`/municipalities/${municipality.id}/`),
    },
    form: form && { label: form.data.title, href: listHref(root, { form: form.id }) },
    direction: direction && {
      label: direction.data.title,
      href: listHref(root, { direction: direction.id }),
    },
  };
}
