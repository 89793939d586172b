import type { BannerColour } from '../../model/banner-colours.ts';
import type { Line, Weight } from '../typeface.ts';
import type { Box } from './fit-words.ts';

/** Words in their place. */
export interface PlacedWords {
  readonly kind: 'name' | 'message' | 'detail' | 'call' | 'mark';
  readonly lines: readonly Line[];
  readonly size: number;
  readonly weight: Weight;
  readonly colour: BannerColour;
  readonly ground: BannerColour;
  /** What the words must not leave. */
  readonly box: Box;
}

/** Where everything of a banner stands, in pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PlacedWords[];
  readonly logo?: Box | undefined;
  readonly picture?: Box | undefined;
  /** The side at which the land of the picture runs out, where it does not fill the width. */
  readonly landEnds?: 'left' | 'right' | undefined;
  /** Land under the picture, behind the button. */
  readonly floor?: Box | undefined;
  readonly button?: Box | undefined;
  /** How much of the advertising mark stands on the banner; the rest is said under it. */
  readonly marked: 'whole' | 'part' | 'none';
}

/** What kept a banner from being laid out. */
export interface NoRoom {
  readonly noRoomFor: 'message' | 'call';
}
