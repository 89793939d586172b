import { labelOf, type PaperBlock, type PaperField } from '../paper.ts';
import { BETWEEN_LINES, INDENT } from './distances.ts';
import { layText } from './lay-text.ts';
import { heightOfTableStart } from './set-table.ts';
import { lineHeight } from './set-text.ts';
import type { Sheet } from './sheet.ts';
import { BODY } from './styles.ts';

/**
 * What a block takes at least where it begins, in points: a heading never stands above less.
 *
 * @param tail room that its last item needs below it
 */
export function heightOfStart(sheet: Sheet, block: PaperBlock, tail: number): number {
  switch (block.kind) {
    case 'text':
      return heightOfText(sheet, block.paragraphs[0] ?? '', 0) + (block.paragraphs.length === 1 ? tail : 0);
    case 'points':
    case 'checks':
      return heightOfText(sheet, block.items[0] ?? '', INDENT) + (block.items.length === 1 ? tail : 0);
    case 'fields':
      return block.fields[0]
        ? heightOfField(sheet, block.fields[0]) + (block.fields.length === 1 ? tail : 0)
        : 0;
    case 'table':
      return heightOfTableStart(sheet, block.table) + (block.table.rows.length === 1 ? tail : 0);
  }
}

export function heightOfText({ pdf, width }: Sheet, text: string, indent: number): number {
  return layText(pdf, text, BODY, width - indent).length * lineHeight(BODY);
}

/** A label with the shortest room to write after it, and its other lines. */
export function heightOfField(sheet: Sheet, field: PaperField): number {
  return heightOfText(sheet, `${labelOf(field)}: ${TO_THE_EDGE}`, 0) + (field.lines - 1) * BETWEEN_LINES + 4;
}

/** What becomes a line up to the paper's edge. */
export const TO_THE_EDGE = '_'.repeat(15);
