import type { Typeface, Weight } from '../typeface.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
  readonly smallest: number;
  readonly largest: number;
  readonly weight: Weight;
  readonly leading: number;
}

/** The largest size at which words stand in a room, in lines of like length; nothing when no size will do. */
export function fitWords(words: string, room: Room, typeface: Typeface): Fitted | undefined {
  const pieces = bindShort(words).split(' ');
  for (let size = room.largest; size >= room.smallest; size -= 0.5) {
    const most = Math.floor(room.height / (size * room.leading));
    const lines = breakLines(pieces, room.width / size, (line) => typeface.widthOf(line, room.weight));
    if (lines && lines.length <= most)
      return { size, lines: balance(pieces, lines, { ...room, size }, typeface) };
  }
  return undefined;
}

/** A preposition is not left alone at a line's end, nor a dash at its start. */
function bindShort(words: string): string {
  return words.replaceAll(/(?<=^|[\s\u00a0])(\p{L}{1,2}) /gu, '$1\u00a0').replaceAll(' —', '\u00a0—');
}

/** @param width in parts of the size */
function breakLines(
  pieces: readonly string[],
  width: number,
  widthOf: (line: string) => number,
): string[] | undefined {
  const lines: string[] = [];
  for (const piece of pieces) {
    if (widthOf(piece) > width) return undefined;
    const longer = lines.length > 0 ? `${lines.at(-1)} ${piece}` : piece;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

/** The same number of lines in the narrowest column that holds it. */
function balance(
  pieces: readonly string[],
  lines: string[],
  { width, size, weight }: Room & { readonly size: number },
  typeface: Typeface,
): string[] {
  const widthOf = (line: string) => typeface.widthOf(line, weight);
  let best = lines;
  for (let share = 0.95; share >= 0.5; share -= 0.05) {
    const narrower = breakLines(pieces, (width / size) * share, widthOf);
    if (narrower?.length !== lines.length) return best;
    best = narrower;
  }
  return best;
}
