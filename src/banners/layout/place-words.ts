import type { BannerColour } from '../../model/banner-colours.ts';
import type { Typeface } from '../typeface.ts';
import { type Box, fitWords, type Room } from './fit-words.ts';
import type { PlacedWords } from './layout.ts';

export interface Wish {
  readonly kind: PlacedWords['kind'];
  readonly words: string;
  readonly box: Box;
  readonly colour: BannerColour;
  readonly ground: BannerColour;
  readonly align: 'start' | 'middle';
  readonly valign: 'top' | 'middle';
  readonly type: Pick<Room, 'smallest' | 'largest' | 'weight' | 'leading'>;
}

/** Words as large as their box takes, or nothing when they do not fit in it. */
export function placeWords(wish: Wish, typeface: Typeface): PlacedWords | undefined {
  const { kind, words, box, colour, ground, type } = wish;
  const fitted = fitWords(words, { ...box, ...type }, typeface);
  if (!fitted) return undefined;
  const { size, lines } = fitted;
  const step = size * type.leading;
  const top = wish.valign === 'top' ? box.y : box.y + (box.height - lines.length * step) / 2;
  return {
    kind,
    size,
    weight: type.weight,
    colour,
    ground,
    box,
    lines: lines.map((line, index) => ({
      words: line,
      x:
        wish.align === 'start' ? box.x : box.x + (box.width - typeface.widthOf(line, type.weight) * size) / 2,
      // Capitals of the typeface are 0.7 of its size: so their middle stands in the middle of the line.
      y: top + index * step + step / 2 + size * 0.35,
    })),
  };
}

/** Height that placed words take. */
export function heightOf(words: PlacedWords, leading: number): number {
  return words.lines.length * words.size * leading;
}
