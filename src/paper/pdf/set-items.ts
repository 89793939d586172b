import { setWords } from '../../pdf/set-words.ts';
import type { PaperBlock } from '../paper.ts';
import { INDENT } from './distances.ts';
import { heightOfText } from './height-of-start.ts';
import { setText } from './set-text.ts';
import { makeRoom, type Sheet, type StructureElement } from './sheet.ts';
import { BODY } from './styles.ts';

const AFTER = 2.5;
const BOX = 9;

/** Sets a list: numbers, or boxes to tick. No item is cut. */
export function setItems(
  sheet: Sheet,
  { kind, items }: Extract<PaperBlock, { kind: 'points' | 'checks' }>,
  parent: StructureElement,
  tail: number,
): void {
  const { pdf, left } = sheet;
  const width = sheet.width - INDENT;
  const list = pdf.struct('L');
  parent.add(list);
  for (const [at, text] of items.entries()) {
    const below = at === items.length - 1 ? tail : 0;
    makeRoom(sheet, heightOfText(sheet, text, INDENT) + below);
    const item = pdf.struct('LI');
    list.add(item);
    const { y } = sheet;
    const label = pdf.struct('Lbl', kind === 'checks' ? { actual: 'место для галочки ' } : {});
    item.add(label);
    label.add(() => {
      if (kind === 'points') setWords(pdf, `${at + 1}. `, [left, y], BODY);
      else
        pdf
          .rect(left + 1, y + 3, BOX, BOX)
          .lineWidth(0.9)
          .stroke('#000000');
    });
    const body = pdf.struct('LBody');
    item.add(body);
    setText(sheet, text, body, { x: left + INDENT, width, style: BODY });
    sheet.y += AFTER;
  }
}
