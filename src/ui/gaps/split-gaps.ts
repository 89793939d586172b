/** A piece of a blank's text: words, or room to write by hand. */
export type Piece = string | { readonly room: 'short' | 'medium' | 'long' };

const GAP = /(_{3,})/;
const MEDIUM = 6;
const LONG = 15;

/** Splits «с «___» __________ 20___ г.» into words and room: the longer the underscores, the longer the room. */
export function splitGaps(text: string): Piece[] {
  return text
    .split(GAP)
    .filter((piece) => piece !== '')
    .map((piece) => (GAP.test(piece) ? { room: roomFor(piece.length) } : piece));
}

function roomFor(length: number) {
  if (length >= LONG) return 'long';
  return length >= MEDIUM ? 'medium' : 'short';
}
