import type { Campaign } from './campaigns.ts';

/** Path of the page that a campaign's banners lead to, from the site's base. */
export function campaignPage(id: string, { landing }: Pick<Campaign, 'landing'>): string {
  return `/welcome/${landing}/${id}/`;
}
