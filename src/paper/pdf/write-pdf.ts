import { closePdf } from '../../pdf/close-pdf.ts';
import { openPdf } from '../../pdf/open-pdf.ts';
import type { PdfFonts } from '../../pdf/pdf-fonts.ts';
import type { Paper, PaperPart } from '../paper.ts';
import { heightOfStart } from './height-of-start.ts';
import { layText } from './lay-text.ts';
import { numberPages } from './number-pages.ts';
import { setBlock } from './set-block.ts';
import { heightOfSignatures, setSignatures } from './set-signatures.ts';
import { lineHeight, setText } from './set-text.ts';
import { makeRoom, openSheet, type Sheet } from './sheet.ts';
import { BODY, HEADING, TITLE } from './styles.ts';

export interface PdfSetting {
  readonly author: string;
  readonly fonts: PdfFonts;
  readonly made: Date;
}

/** A paper as a tagged A4 PDF with bookmarks: headings, lists and tables are there for a screen reader too. */
export function writePdf(paper: Paper, setting: PdfSetting): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = openPdf({ ...setting, title: paper.title, size: 'A4', layout: paper.layout });
  const sheet = openSheet(pdf);
  for (const line of paper.head) setHead(sheet, line);
  if (paper.head.length > 0) sheet.y += 10;
  setTitle(sheet, paper);
  const tail = heightOfSignatures(sheet, paper.signatures);
  for (const part of paper.parts) setPart(sheet, part, part === paper.parts.at(-1) ? tail : 0);
  setSignatures(sheet, paper.signatures);
  sheet.root.end();
  numberPages(pdf);
  return closePdf(pdf);
}

function setHead(sheet: Sheet, line: string): void {
  const element = sheet.pdf.struct('P');
  sheet.root.add(element);
  const width = sheet.width / 2;
  setText(sheet, line, element, { x: sheet.left + width, width, style: BODY });
  sheet.y += 4;
}

function setTitle(sheet: Sheet, { title, lead }: Paper): void {
  const { pdf, left: x, width, root } = sheet;
  const heading = pdf.struct('H1');
  root.add(heading);
  pdf.outline.addItem(title);
  setText(sheet, title, heading, { x, width, style: TITLE, align: 'centre' });
  sheet.y += 4;
  for (const line of lead) {
    const element = pdf.struct('P');
    root.add(element);
    setText(sheet, line, element, { x, width, style: BODY, align: 'centre' });
  }
  sheet.y += 8;
}

/** In points. */
const AROUND_HEADING = 10;

function setPart(sheet: Sheet, { title, blocks }: PaperPart, tail: number): void {
  const { pdf, left: x, width, root } = sheet;
  const section = pdf.struct('Sect');
  root.add(section);
  if (title) {
    const [first] = blocks;
    const start = first ? heightOfStart(sheet, first, blocks.length === 1 ? tail : 0) : 0;
    makeRoom(
      sheet,
      AROUND_HEADING + layText(pdf, title, HEADING, width).length * lineHeight(HEADING) + start,
    );
    sheet.y += 6;
    const heading = pdf.struct('H2');
    section.add(heading);
    pdf.outline.addItem(title);
    setText(sheet, title, heading, { x, width, style: HEADING });
    sheet.y += 3;
  }
  for (const block of blocks) setBlock(sheet, block, section, block === blocks.at(-1) ? tail : 0);
}
