import type { BannerSize } from '../../model/banner-sizes.ts';
import type { Campaign } from '../../model/campaigns.ts';
import type { Typeface } from '../typeface.ts';

/** What a banner is laid out from. */
export interface Order {
  readonly campaign: Campaign;
  readonly size: Pick<BannerSize, 'width' | 'height'>;
  /** Name of the site: stands beside the sign. */
  readonly name: string;
  /** Height of the smallest text in pixels. */
  readonly smallest: number;
  readonly typeface: Typeface;
}
