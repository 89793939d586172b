import { type Box, fitWords } from '../banners/layout/fit-words.ts';
import type { Typeface, Weight } from '../banners/typeface.ts';
import type { DesignWords } from './design.ts';

export interface BoxLook {
  readonly largest: number;
  readonly smallest: number;
  readonly weight: Weight;
  readonly leading: number;
  readonly fill: string;
  readonly role?: DesignWords['role'];
  readonly align?: 'start' | 'middle';
  readonly valign?: 'top' | 'bottom';
}

/** Words as large as a box takes; what is too long for the smallest size is set smaller still, and never lost. */
export function fitInBox(words: string, box: Box, look: BoxLook, typeface: Typeface): DesignWords {
  const { largest, smallest, weight, leading, fill, role = 'P' } = look;
  const fitted =
    fitWords(words, { ...box, largest, smallest, weight, leading }, typeface) ??
    squeeze(words, box, look, typeface);
  const { size, lines } = fitted;
  const taken = lines.length * size * leading;
  const top = look.valign === 'bottom' ? box.y + box.height - taken : box.y;
  return {
    kind: 'words',
    role,
    size,
    weight,
    fill,
    lines: lines.map((line, at) => ({
      words: line,
      x: box.x + (look.align === 'middle' ? (box.width - typeface.widthOf(line, weight) * size) / 2 : 0),
      // Capitals of the typeface are 0.7 of its size: so their middle stands in the middle of the line.
      y: top + (at + 0.5) * size * leading + size * 0.35,
    })),
  };
}

/** Where placed words end. */
export function bottomOf({ lines, size }: DesignWords): number {
  return (lines.at(-1)?.y ?? 0) + size * 0.3;
}

/** Cut between letters where even the smallest size leaves no other way. */
function squeeze(
  words: string,
  { width, height }: Box,
  { smallest, weight, leading }: BoxLook,
  { widthOf }: Typeface,
) {
  for (let size = smallest; size > 1; size *= 0.9) {
    const lines = cutIntoLines(words, width / size, (line) => widthOf(line, weight));
    if (lines.length * size * leading <= height) return { size, lines };
  }
  throw new Error(`A box of ${width} by ${height} points holds no words`);
}

function cutIntoLines(words: string, width: number, widthOf: (line: string) => number): string[] {
  const lines = [''];
  for (const letter of words) {
    const longer = `${lines.at(-1)}${letter}`;
    if (widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(letter.trimStart());
  }
  return lines;
}
