/** Of the package's files: it has none with both alphabets. `cyrillic` holds Cyrillic letters and №, `latin` all else. */
export const PDF_ALPHABETS = ['cyrillic', 'latin'] as const;

/** Papers are set in 400 and 700, the brand's sheets in 500 and 800. */
export type PdfWeight = 400 | 500 | 700 | 800;

export type PdfFace = `${(typeof PDF_ALPHABETS)[number]}-${PdfWeight}`;

/** Bytes of font files, by their faces: those of the weights that a document uses. */
export type PdfFonts = ReadonlyMap<PdfFace, Uint8Array>;

/** The faces of some weights. */
export function facesOf(weights: readonly PdfWeight[]): PdfFace[] {
  return weights.flatMap((weight) => PDF_ALPHABETS.map((alphabet) => `${alphabet}-${weight}` as const));
}
