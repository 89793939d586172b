import type { BannerSizes } from '../../model/banner-sizes.ts';
import { CAMPAIGN_MARK, SIZE_MARK } from '../../text/campaign-marks.ts';

export interface LinkOrder {
  /** Address of the site with its path: `https://nastavnik.example/`. */
  readonly site: URL;
  readonly page: string;
  readonly id: string;
  readonly size: string;
  readonly place: Pick<BannerSizes, 'utmSource'>;
  /** What carries the link. */
  readonly medium?: 'banner' | 'print';
}

/** Where a banner or a poster leads: a page of the site, with the marks by which its visits are told. */
export function linkOf({ site, page, id, size, place, medium = 'banner' }: LinkOrder): string {
  const link = new URL(page.slice(1), site);
  const marks = {
    utm_source: place.utmSource,
    utm_medium: medium,
    [CAMPAIGN_MARK]: id,
    [SIZE_MARK]: size,
  };
  for (const [name, value] of Object.entries(marks)) link.searchParams.set(name, value);
  return link.href;
}
