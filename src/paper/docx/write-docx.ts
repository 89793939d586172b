import {
  Document,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { Paper, PaperPart } from '../paper.ts';
import { docxBlock } from './docx-block.ts';
import { docxSignatures } from './docx-signatures.ts';
import { DOCX_NUMBERING, DOCX_STYLES } from './docx-styles.ts';
import { gapped } from './gapped.ts';
import { DOCX_MARGINS, textWidth } from './page-size.ts';

/** A paper as a Word file: styles of headings, real lists and tables, so that it can be changed and read aloud. */
export async function writeDocx(paper: Paper, author: string): Promise<Blob> {
  const width = textWidth(paper.layout);
  const file = new Document({
    title: paper.title,
    creator: author,
    lastModifiedBy: author,
    styles: DOCX_STYLES,
    numbering: DOCX_NUMBERING,
    sections: [
      {
        properties: {
          page: {
            // The library turns the sheet by itself.
            size: { width: 11_906, height: 16_838, orientation: ORIENTATIONS[paper.layout] },
            margin: DOCX_MARGINS,
          },
        },
        footers: { default: footer() },
        children: [
          ...paper.head.map((line) => gapped(line, width, { style: 'Head', indent: { left: width / 2 } })),
          new Paragraph({ heading: HeadingLevel.TITLE, text: paper.title }),
          ...paper.lead.map((line) => new Paragraph({ style: 'Lead', text: line })),
          ...paper.parts.flatMap((part, at) =>
            // Nobody signs an empty sheet.
            partOf(part, at, width, { keepNext: part === paper.parts.at(-1) && paper.signatures.length > 0 }),
          ),
          ...docxSignatures(paper.signatures, width),
        ],
      },
    ],
  });
  return Packer.toBlob(file);
}

const ORIENTATIONS = { portrait: PageOrientation.PORTRAIT, landscape: PageOrientation.LANDSCAPE } as const;

function partOf({ title, blocks }: PaperPart, at: number, width: number, given: IParagraphOptions) {
  const heading = title ? [new Paragraph({ heading: HeadingLevel.HEADING_1, text: title })] : [];
  return [...heading, ...blocks.flatMap((block, place) => docxBlock(block, width, at * 100 + place, given))];
}

function footer() {
  return new Footer({
    children: [
      new Paragraph({
        style: 'PageNumber',
        children: [
          new TextRun({ children: ['Страница ', PageNumber.CURRENT, ' из ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
