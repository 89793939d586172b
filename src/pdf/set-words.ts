import type { Pdf } from './open-pdf.ts';
import type { PdfWeight } from './pdf-fonts.ts';
import { splitByFace } from './split-by-face.ts';

export interface PdfStyle {
  readonly weight: PdfWeight;
  /** In points. */
  readonly size: number;
  /** What the height of a place is measured to; the top of the line where nothing is said. */
  readonly from?: 'base' | undefined;
}

/** Width of words on one line, in points. */
export function measureWords(pdf: Pdf, words: string, { weight, size }: PdfStyle): number {
  return splitByFace(words, weight).reduce(
    (sum, { face, text }) => sum + pdf.font(face).fontSize(size).widthOfString(text),
    0,
  );
}

/** Sets words on one line, from its left end, in points. */
export function setWords(
  pdf: Pdf,
  words: string,
  at: readonly [x: number, y: number],
  style: PdfStyle,
): void {
  let [x, y] = at;
  for (const { face, text } of splitByFace(words, style.weight)) {
    pdf
      .font(face)
      .fontSize(style.size)
      .text(text, x, y, { lineBreak: false, ...(style.from && { baseline: 'alphabetic' }) });
    x += pdf.widthOfString(text);
  }
}
