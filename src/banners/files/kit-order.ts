import type { BannerSizes } from '../../model/banner-sizes.ts';
import type { Campaign } from '../../model/campaigns.ts';
import type { Palette } from '../palette.ts';
import type { Typeface } from '../typeface.ts';

/** What the banners of a campaign are made from. */
export interface KitOrder {
  readonly id: string;
  readonly campaign: Campaign;
  readonly place: BannerSizes;
  /** Name of the site. */
  readonly name: string;
  /** Address of the site with its path. */
  readonly site: URL;
  /** Where pictures are kept between builds: an absolute path. */
  readonly folder: string;
  readonly palette: Palette;
  readonly typeface: Typeface;
}
