import type { Site } from '../model/site.ts';

/** Who runs the site, and the absolute address of its home page. */
export interface SiteOwner {
  readonly site: Pick<Site, 'title' | 'tagline' | 'lead' | 'region' | 'operator'>;
  readonly home: URL;
}

/** The name by which other things on the page mean the operator. */
export function operatorId({ home }: Pick<SiteOwner, 'home'>): string {
  return new URL('#operator', home).href;
}
