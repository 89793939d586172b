import PdfDocument from 'pdfkit';
import { PDF_FACES, type PdfFonts } from './pdf-fonts.ts';

export type Pdf = PDFKit.PDFDocument;

export interface PdfOrder {
  readonly title: string;
  readonly author: string;
  readonly fonts: PdfFonts;
  /** `A4` or `A3` */
  readonly size: string;
  readonly layout: 'portrait' | 'landscape';
  /** Written into the file, and into its identifier: the same order makes the same bytes. */
  readonly made: Date;
}

/**
 * An empty tagged PDF in Russian that shows its title (PDF/UA-1, ISO 14289), without its first page. It has no margins:
 * pdfkit would begin a new page by itself behind them.
 */
export function openPdf({ title, author, fonts, size, layout, made }: PdfOrder): Pdf {
  const pdf = new PdfDocument({
    ...PDF_UA,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'ru-RU',
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    size,
    layout,
    margin: 0,
    info: { Title: escapeXml(title), Author: escapeXml(author), CreationDate: made },
  });
  for (const face of PDF_FACES) pdf.registerFont(face, fonts[face] as Buffer);
  return pdf;
}

/** pdfkit's types do not know the value yet. */
const PDF_UA: object = { subset: 'PDF/UA' };

/** pdfkit writes these words into XML as they are. */
function escapeXml(words: string): string {
  return words.replaceAll('&', 'и').replace(/[<>]/g, '');
}
