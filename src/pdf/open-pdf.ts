import PdfDocument from 'pdfkit';
import type { PdfFonts } from './pdf-fonts.ts';

export type Pdf = PDFKit.PDFDocument;

export interface PdfOrder {
  readonly title: string;
  readonly author: string;
  readonly fonts: PdfFonts;
  /** `A4`, or width and height in points. */
  readonly size: string | readonly [number, number];
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
    size: typeof size === 'string' ? size : [...size],
    layout,
    margin: 0,
    // None to begin with: a browser has no Helvetica, which stands here otherwise, and no page of ours uses it.
    font: '',
    info: { Title: escapeXml(title), Author: escapeXml(author), CreationDate: made },
  });
  // pdfkit's types know Node's bytes alone; it takes a browser's too.
  for (const [face, bytes] of fonts) pdf.registerFont(face, bytes as Buffer);
  return pdf;
}

/** pdfkit's types do not know the value yet. */
const PDF_UA: object = { subset: 'PDF/UA' };

/** pdfkit writes these words into XML as they are. */
function escapeXml(words: string): string {
  return words.replaceAll('&', 'и').replace(/[<>]/g, '');
}
