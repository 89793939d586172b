import type { IParagraphOptions, Paragraph, Table } from 'docx';
import { labelOf, type PaperBlock, type PaperField } from '../paper.ts';
import { docxTable } from './docx-table.ts';
import { gapped, TO_THE_EDGE } from './gapped.ts';

/**
 * A block of a paper as Word has it.
 *
 * @param width of the text, in twentieths of a point
 * @param given to all its paragraphs
 * @param instance the block's own number in the file: each list counts from one
 */
export function docxBlock(
  block: PaperBlock,
  width: number,
  instance: number,
  given: IParagraphOptions,
): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'text':
      return block.paragraphs.map((text) => gapped(text, width, given));
    case 'points':
    case 'checks':
      return block.items.map((text) =>
        gapped(text, width, {
          ...given,
          numbering: { reference: block.kind, level: 0, instance },
          keepLines: true,
        }),
      );
    case 'fields':
      return block.fields.flatMap((field) => fieldOf(field, width, given));
    case 'table':
      return docxTable(block.table, width);
  }
}

function fieldOf(field: PaperField, width: number, given: IParagraphOptions): Paragraph[] {
  const more = Array.from({ length: field.lines - 1 }, (_, at) =>
    gapped(TO_THE_EDGE, width, {
      ...given,
      ...(at < field.lines - 2 ? KEPT : {}),
      spacing: { before: 60 },
    }),
  );
  return [
    gapped(`${labelOf(field)}: ${TO_THE_EDGE}`, width, { ...given, ...(field.lines > 1 ? KEPT : {}) }),
    ...more,
  ];
}

const KEPT: IParagraphOptions = { keepNext: true };
