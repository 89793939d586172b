import { operatorId, type SiteOwner } from './site-owner.ts';
import type { Thing } from './thing.ts';

/** The site itself (schema.org/WebSite): the name that search results show above an address. */
export function webSite({ site, home }: SiteOwner): Thing {
  return {
    '@type': 'WebSite',
    '@id': new URL('#site', home).href,
    url: home.href,
    name: site.title,
    alternateName: site.tagline,
    description: site.lead,
    inLanguage: 'ru',
    publisher: { '@id': operatorId({ home }) },
  };
}
