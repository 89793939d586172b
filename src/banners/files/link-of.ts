import type { BannerSizes } from '../../model/banner-sizes.ts';

export interface LinkOrder {
  /** Address of the site with its path: `https://nastavnik.example/`. */
  readonly site: URL;
  readonly page: string;
  readonly id: string;
  readonly size: string;
  readonly place: Pick<BannerSizes, 'utmSource'>;
}

/** Where a banner leads: a page of the site, with the marks by which its visits are told. */
export function linkOf({ site, page, id, size, place }: LinkOrder): string {
  const link = new URL(page.slice(1), site);
  const marks = { source: place.utmSource, medium: 'banner', campaign: id, content: size };
  for (const [name, value] of Object.entries(marks)) link.searchParams.set(`utm_${name}`, value);
  return link.href;
}
