import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';
import { loadSite } from '../../handover/load-site.ts';
import type { SharedText } from '../../sections/share/shared-text.ts';
import { settings } from '../../settings.ts';
import { cardOfPage } from '../../social/card-of-page.ts';
import { listCards } from '../../social/list-cards.ts';
import { toPath } from '../../ui/to-path.ts';

/** The ready texts as one place sends them on: the whole region without a municipality. */
export async function loadTexts(
  municipality: CollectionEntry<'municipalities'> | undefined,
): Promise<SharedText[]> {
  const site = await loadSite();
  const cards = listCards(site);
  return (await published('share-texts'))
    .toSorted((one, other) => one.data.order - other.data.order)
    .map(({ id, data: { title, text, readers, page, leadsToTerritory } }) => {
      const place = leadsToTerritory ? municipality : undefined;
      const card = cardOfPage(cards, page);
      return {
        id,
        title,
        text,
        readers,
        url: new URL(toPath(place ? `/municipalities/${place.id}/` : page), settings.url).href,
        pageTitle: place ? `${place.data.short}: наставничество рядом` : card.title,
        picture: { title: card.title, href: toPath(`/social/${card.id}.png`) },
      };
    });
}
