import { readFile } from 'node:fs/promises';
import { outlineTypeface } from '../../../src/banners/outline-typeface.ts';
import { toPalette } from '../../../src/banners/palette.ts';
import type { BannerSizes } from '../../../src/model/banner-sizes.ts';
import { type Campaign, campaigns } from '../../../src/model/campaigns.ts';
import { plainKit } from '../../../src/model/plain-kit.ts';
import { token } from '../../../src/social/token.ts';

export const typeface = await outlineTypeface();
export const palette = toPalette(token);
export const place: BannerSizes = JSON.parse(await readFile('content/region/banner-sizes.json', 'utf8'));
export const shipped = await Promise.all(['stat-nastavnikom', 'vzroslyy-ryadom'].map(readCampaign));

export async function readCampaign(id: string): Promise<Campaign> {
  const text = await readFile(`content/campaigns/${id}.json`, 'utf8');
  return campaigns.schema(plainKit).parse(JSON.parse(text));
}

/** The first shipped campaign with other words. */
export function campaignWith(changes: Partial<Campaign>): Campaign {
  const [first] = shipped;
  if (!first) throw new Error('content/campaigns is empty');
  return { ...first, ...changes };
}
