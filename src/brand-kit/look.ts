import { type Palette, toPalette } from '../banners/palette.ts';

/** Colours of the kit: those of the banners, and the line of hills on the main ground. */
export interface KitLook extends Palette {
  readonly pineLine: string;
}

/** @param colourOf reads a token of the site: its light look */
export function toKitLook(colourOf: (token: `--${string}`) => string): KitLook {
  return { ...toPalette(colourOf), pineLine: colourOf('--colour-brand-line') };
}
