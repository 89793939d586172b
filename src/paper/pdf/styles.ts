import type { PdfStyle } from '../../pdf/set-words.ts';

export const TITLE: PdfStyle = { weight: 700, size: 15 };
export const HEADING: PdfStyle = { weight: 700, size: 12 };
export const BODY: PdfStyle = { weight: 400, size: 10.5 };
export const TABLE_NAME: PdfStyle = { weight: 700, size: 10.5 };
export const CELL_NAME: PdfStyle = { weight: 700, size: 9 };
export const CELL: PdfStyle = { weight: 400, size: 9 };
export const SIGNER: PdfStyle = { weight: 700, size: 10.5 };
export const SMALL: PdfStyle = { weight: 400, size: 8.5 };
