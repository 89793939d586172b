import { closePdf } from '../../pdf/close-pdf.ts';
import { openPdf, type Pdf } from '../../pdf/open-pdf.ts';
import type { PdfFonts } from '../../pdf/pdf-fonts.ts';
import { setWords } from '../../pdf/set-words.ts';
import type { Design, DesignPart } from '../design.ts';
import { paintSvg } from './paint-svg.ts';

export interface DesignSetting {
  readonly author: string;
  /** Of the weights 500 and 800. */
  readonly fonts: PdfFonts;
  readonly made: Date;
}

/** A design as a tagged PDF of one page: its words and figures are there for a screen reader too. */
export function writeDesign(design: Design, setting: DesignSetting): Promise<Uint8Array<ArrayBuffer>> {
  const { title, width, height, parts } = design;
  const pdf = openPdf({ ...setting, title, size: [width, height], layout: 'portrait' });
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  pdf.addPage();
  for (const part of parts) writePart(pdf, root, part);
  root.end();
  return closePdf(pdf);
}

function writePart(pdf: Pdf, root: PDFKit.PDFStructureElement, part: DesignPart): void {
  if (part.kind === 'art') {
    pdf.markContent('Artifact', { type: 'Layout' });
    paintSvg(pdf, part.svg);
    pdf.endMarkedContent();
    return;
  }
  if (part.kind === 'figure') {
    root.add(pdf.struct('Figure', { alt: part.says }, () => paintSvg(pdf, part.svg)));
    return;
  }
  if (part.kind === 'room') {
    const { x, y, width, fill } = part;
    const drawLine = () =>
      pdf
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(0.75)
        .stroke(fill);
    const paragraph = pdf.struct('P');
    root.add(paragraph);
    paragraph.add(pdf.struct('Span', { actual: 'место для записи ' }, drawLine));
    paragraph.end();
    return;
  }
  const { lines, size, weight, fill, role } = part;
  const element = pdf.struct(role);
  root.add(element);
  for (const { words, x, y } of lines) {
    element.add(() => {
      pdf.fillColor(fill);
      setWords(pdf, `${words} `, [x, y], { size, weight, from: 'base' });
    });
  }
  element.end();
}
