import type { Site } from '../model/site.ts';

/** A picture that messengers show beside a link: one for the home page and one for each section of the menu. */
export interface SocialCard {
  readonly id: string;
  readonly title: string;
  /** Path of the section without the base: pages under it show this card. */
  readonly section: string;
}

export function listCards({ tagline, navigation }: Pick<Site, 'tagline' | 'navigation'>): SocialCard[] {
  const sections = navigation
    .flatMap(({ items }) => items)
    .filter(({ path }) => path !== '/')
    .map(({ label, path }) => ({ id: idOf(path), title: label, section: path }));
  return [{ id: 'home', title: tagline, section: '/' }, ...sections];
}

/** `/become-mentor/` is `become-mentor`, `/about/people/` is `about-people`. */
function idOf(path: string): string {
  return path.split('/').filter(Boolean).join('-');
}
