import { breakLines } from '../../pdf/break-lines.ts';
import type { Pdf } from '../../pdf/open-pdf.ts';
import { measureWords, type PdfStyle } from '../../pdf/set-words.ts';
import { splitGaps } from '../../ui/gaps/split-gaps.ts';

/** A word, or room to write, or both together: «___». */
export interface LaidWord {
  readonly width: number;
  readonly pieces: readonly LaidPiece[];
}

export type LaidPiece =
  | { readonly text: string; readonly width: number }
  | { readonly room: true; readonly width: number; readonly isLong: boolean };

/** In points; a long one goes on to the end of its line. */
const ROOM = { short: 26, medium: 84, long: 130 } as const;

/** A text's lines in a width, in points. */
export function layText(pdf: Pdf, text: string, style: PdfStyle, width: number): LaidWord[][] {
  const words = wordsOf(pdf, text, style).flatMap((word) => cutToWidth(pdf, word, style, width));
  return breakLines(words, width, measureWords(pdf, ' ', style));
}

function wordsOf(pdf: Pdf, text: string, style: PdfStyle): LaidWord[] {
  const words: LaidPiece[][] = [[]];
  for (const piece of splitGaps(text)) {
    if (typeof piece === 'string') {
      for (const [at, part] of piece.split(/[ \n]/).entries()) {
        if (at > 0) words.push([]);
        if (part) words.at(-1)?.push({ text: part, width: measureWords(pdf, part, style) });
      }
    } else {
      words.at(-1)?.push({ room: true, width: ROOM[piece.room], isLong: piece.room === 'long' });
    }
  }
  return words.filter(({ length }) => length > 0).map(wordOf);
}

function wordOf(pieces: readonly LaidPiece[]): LaidWord {
  return { pieces, width: pieces.reduce((sum, { width }) => sum + width, 0) };
}

/** A word that is longer than its line, an address for one, is broken where it must be. */
function cutToWidth(pdf: Pdf, word: LaidWord, style: PdfStyle, width: number): LaidWord[] {
  const [only, ...more] = word.pieces;
  if (word.width <= width || !only || 'room' in only || more.length > 0) return [word];
  const parts = [''];
  for (const character of only.text) {
    const longer = `${parts.at(-1)}${character}`;
    if (measureWords(pdf, longer, style) > width) parts.push(character);
    else parts[parts.length - 1] = longer;
  }
  return parts.map((text) => wordOf([{ text, width: measureWords(pdf, text, style) }]));
}
