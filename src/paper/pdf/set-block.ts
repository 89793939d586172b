import { labelOf, type PaperBlock } from '../paper.ts';
import { BETWEEN_LINES } from './distances.ts';
import { heightOfField, heightOfText, TO_THE_EDGE } from './height-of-start.ts';
import { setItems } from './set-items.ts';
import { setTable } from './set-table.ts';
import { setRoom, setText } from './set-text.ts';
import { makeRoom, type Sheet, type StructureElement } from './sheet.ts';
import { BODY } from './styles.ts';

const AFTER = 4;

/**
 * Sets a block of a paper below what stands on the sheet.
 *
 * @param tail room that its last line, item or row needs below it on the same page: nobody signs an empty sheet
 */
export function setBlock(sheet: Sheet, block: PaperBlock, parent: StructureElement, tail: number): void {
  switch (block.kind) {
    case 'text':
      for (const [at, text] of block.paragraphs.entries()) {
        if (at === block.paragraphs.length - 1) makeRoom(sheet, heightOfText(sheet, text, 0) + tail);
        setParagraph(sheet, text, parent);
      }
      return;
    case 'points':
    case 'checks':
      setItems(sheet, block, parent, tail);
      return;
    case 'fields':
      for (const [at, field] of block.fields.entries()) {
        const below = at === block.fields.length - 1 ? tail : 0;
        makeRoom(sheet, heightOfField(sheet, field) + below);
        sheet.y += AFTER;
        const element = setParagraph(sheet, `${labelOf(field)}: ${TO_THE_EDGE}`, parent);
        for (let line = 1; line < field.lines; line += 1) {
          sheet.y += BETWEEN_LINES;
          setRoom(sheet, element, [sheet.left, sheet.left + sheet.width], sheet.y - AFTER * 2);
        }
      }
      return;
    case 'table':
      setTable(sheet, block.table, parent, tail);
  }
}

function setParagraph(sheet: Sheet, text: string, parent: StructureElement): StructureElement {
  const element = sheet.pdf.struct('P');
  parent.add(element);
  setText(sheet, text, element, { x: sheet.left, width: sheet.width, style: BODY });
  sheet.y += AFTER;
  return element;
}
