import type { Pdf } from '../../pdf/open-pdf.ts';

export type StructureElement = PDFKit.PDFStructureElement;

/** Where a paper is being written: the document and the place on its page, in points. */
export interface Sheet {
  readonly pdf: Pdf;
  /** Of the whole document. */
  readonly root: StructureElement;
  readonly left: number;
  readonly width: number;
  /** Where the next thing begins. */
  y: number;
}

/** The left one is wide enough for a binder (ГОСТ Р 7.0.97-2016). */
const MARGINS = { top: 42, right: 42, bottom: 45, left: 57 } as const;

/** Begins a document's first page. */
export function openSheet(pdf: Pdf): Sheet {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  pdf.addPage();
  return {
    pdf,
    root,
    left: MARGINS.left,
    width: pdf.page.width - MARGINS.left - MARGINS.right,
    y: MARGINS.top,
  };
}

/** Room that is left on the page. */
export function roomOn({ pdf, y }: Sheet): number {
  return pdf.page.height - MARGINS.bottom - y;
}

/** Goes to a new page, unless this one has the room; says whether it did. */
export function makeRoom(sheet: Sheet, height: number): boolean {
  if (roomOn(sheet) >= height) return false;
  sheet.pdf.addPage();
  sheet.y = MARGINS.top;
  if (roomOn(sheet) < height) throw new Error('Строка не помещается на лист целиком: сократите её текст');
  return true;
}

/** Draws what carries no meaning: screen readers pass by it. */
export function drawArtifact(pdf: Pdf, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}

/** Draws a line to write on. */
export function drawRule(pdf: Pdf, from: number, to: number, y: number): void {
  pdf.moveTo(from, y).lineTo(to, y).lineWidth(0.6).stroke('#000000');
}
