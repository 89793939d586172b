import { published } from '../../entries/published.ts';
import { toPath } from '../../ui/to-path.ts';

/** The whole region's page, and one for each municipality. */
export async function sharePlaces() {
  const municipalities = await published('municipalities');
  return [undefined, ...municipalities].map((municipality) => ({
    params: { place: municipality?.id },
    props: { municipality },
  }));
}

/** The same page of every place, the region's first, then by the alphabet. */
export async function placeOptions(current: string | undefined) {
  const places = (await published('municipalities'))
    .map(({ id, data }) => ({ id, label: data.short }))
    .sort((one, other) => one.label.localeCompare(other.label, 'ru'));
  return [{ id: undefined, label: 'Весь регион' }, ...places].map(({ id, label }) => ({
    label,
    href: toPath(id ? `/share/${id}/` : '/share/'),
    isCurrent: id === current,
  }));
}
