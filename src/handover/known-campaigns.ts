import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { CampaignFacts } from '../forms/site-facts.ts';
import { whyHidden } from '../model/publication.ts';
import { settings } from '../settings.ts';

/**
 * Campaigns whose banners may stand somewhere: one that is over is known too, for its banners are not taken down
 * everywhere on the same day.
 */
export async function loadKnownCampaigns(): Promise<CollectionEntry<'campaigns'>[]> {
  const all = await getCollection('campaigns');
  return all.filter(({ data }) => whyHidden(data, settings) !== 'example');
}

/** The same as the functions know them: what a visit and an application may be put down to. */
export async function collectCampaigns(): Promise<CampaignFacts[]> {
  const campaigns = await loadKnownCampaigns();
  const place = await getEntry('banner-sizes', 'banner-sizes');
  const all = (place?.data.sizes ?? []).map(({ width, height }) => `${width}x${height}`);
  return campaigns.map(({ id, data: { title, sizes } }) => ({
    id,
    title,
    sizes: sizes.length > 0 ? sizes : all,
  }));
}
