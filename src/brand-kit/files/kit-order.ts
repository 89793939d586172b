import type { Typeface } from '../../banners/typeface.ts';
import type { Campaign } from '../../model/campaigns.ts';
import type { Site } from '../../model/site.ts';
import type { PdfFonts } from '../../pdf/pdf-fonts.ts';
import type { Logo } from '../../sections/brand/list-logos.ts';
import type { KitLook } from '../look.ts';

/** What the files of the brand are made from. */
export interface BrandOrder {
  readonly site: Pick<Site, 'title' | 'tagline' | 'motto' | 'region' | 'headline' | 'ageLabel'>;
  readonly logos: readonly Logo[];
  readonly municipalities: readonly { readonly id: string; readonly title: string; readonly short: string }[];
  /** Whose words and marks the posters carry. */
  readonly campaign?:
    | { readonly id: string; readonly words: Pick<Campaign, 'message' | 'detail' | 'picture'> }
    | undefined;
  /** Address of the site with its path. */
  readonly address: URL;
  readonly look: KitLook;
  readonly typeface: Typeface;
  /** Of the weights 500 and 800. */
  readonly fonts: PdfFonts;
  /** Where files are kept between builds; absolute. */
  readonly folder: string;
}
