/** The package has no file with both alphabets: `cyrillic` holds Cyrillic letters and №, `latin` all else. */
export const PDF_FACES = ['cyrillic-400', 'cyrillic-700', 'latin-400', 'latin-700'] as const;

export type PdfFace = (typeof PDF_FACES)[number];

export type PdfWeight = 400 | 700;

/** Bytes of a font file, by its face. */
export type PdfFonts = Readonly<Record<PdfFace, Uint8Array>>;
