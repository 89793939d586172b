import { setWords } from '../../pdf/set-words.ts';
import { signatureLines } from '../signature-lines.ts';
import { layText } from './lay-text.ts';
import { lineHeight, setRoom, setText } from './set-text.ts';
import { makeRoom, type Sheet } from './sheet.ts';
import { SIGNER, SMALL } from './styles.ts';

const BEFORE = 12;
/** Above a line: 7 mm for the hand. */
const WRITING = 19;
const GAP = 12;
/** Of the width, for who signs. */
const SIGNER_SHARE = 0.3;

/** Sets who signs, and beside it lines for the hand; none of them is cut. */
export function setSignatures(sheet: Sheet, signatures: readonly string[]): void {
  const { pdf, left, root } = sheet;
  const whoWidth = sheet.width * SIGNER_SHARE - GAP;
  const linesLeft = left + sheet.width * SIGNER_SHARE;
  for (const who of signatures) {
    const height = heightOf(sheet, who);
    makeRoom(sheet, height);
    const bottom = sheet.y + height - lineHeight(SMALL);
    sheet.y = bottom - whoHeight(sheet, who) + 3;
    const element = pdf.struct('P');
    root.add(element);
    setText(sheet, who, element, { x: left, width: whoWidth, style: SIGNER });
    for (const { title, from, to } of signatureLines(sheet.width * (1 - SIGNER_SHARE), GAP)) {
      setRoom(sheet, element, [linesLeft + from, linesLeft + to], bottom);
      element.add(() => setWords(pdf, `${title} `, [linesLeft + from, bottom + 2], SMALL));
    }
    sheet.y = bottom + lineHeight(SMALL);
  }
}

/** What all signatures take, in points. */
export function heightOfSignatures(sheet: Sheet, signatures: readonly string[]): number {
  return signatures.reduce((sum, who) => sum + heightOf(sheet, who), 0);
}

function heightOf(sheet: Sheet, who: string): number {
  return BEFORE + Math.max(WRITING, whoHeight(sheet, who)) + lineHeight(SMALL);
}

function whoHeight({ pdf, width }: Sheet, who: string): number {
  return layText(pdf, who, SIGNER, width * SIGNER_SHARE - GAP).length * lineHeight(SIGNER);
}
