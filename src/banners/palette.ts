import type { BannerColour } from '../model/banner-colours.ts';

/** Colours by name, as `#rrggbb`. */
export type Palette = Readonly<Record<BannerColour, string>>;

const TOKENS: Readonly<Record<BannerColour, `--${string}`>> = {
  pine: '--colour-brand',
  ink: '--art-ink',
  amber: '--art-amber',
  coral: '--art-coral',
  teal: '--art-teal',
  mint: '--art-mint',
  sky: '--art-sky',
  sand: '--art-earth',
  cream: '--art-cream',
  white: '--colour-on-brand',
};

/** @param colourOf reads a token of the site: its light look */
export function toPalette(colourOf: (token: `--${string}`) => string): Palette {
  const pairs = Object.entries(TOKENS).map(([name, token]) => [name, colourOf(token)]);
  return Object.fromEntries(pairs) as Record<BannerColour, string>;
}
