import type { SocialCard } from './list-cards.ts';

/**
 * The card of the section that a page belongs to; the nearest section wins, the home page stands behind all.
 *
 * @param path path of the page without the base
 */
export function cardOfPage(cards: readonly SocialCard[], path: string): SocialCard {
  const [nearest] = cards
    .filter(({ section }) => path.startsWith(section))
    .sort((one, other) => other.section.length - one.section.length);
  if (!nearest) throw new Error(`Для страницы ${path} нет карточки`);
  return nearest;
}
