import { LeaderType, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { signatureLines } from '../signature-lines.ts';

/** In twentieths of a point. */
const GAP = 300;

/** Who signs, with lines for the hand under each, never on another sheet. */
export function docxSignatures(signatures: readonly string[], width: number): Paragraph[] {
  const lines = signatureLines(width, GAP).map(({ title, from, to }) => ({
    title,
    from: Math.round(from),
    to: Math.round(to),
  }));
  const starts = lines.slice(1).map(({ from }) => ({ type: TabStopType.LEFT, position: from }));
  const ends = lines.map(({ to }) => ({
    type: TabStopType.LEFT,
    position: to,
    leader: LeaderType.UNDERSCORE,
  }));
  const toNext = new TextRun({ children: [new Tab()] });
  return signatures.flatMap((who) => [
    new Paragraph({ style: 'Signer', text: who }),
    new Paragraph({
      style: 'SignatureLine',
      tabStops: [...ends, ...starts],
      children: Array.from({ length: lines.length * 2 - 1 }, () => toNext),
    }),
    new Paragraph({
      style: 'Small',
      tabStops: starts,
      children: lines.flatMap(({ title }, at) => [...(at > 0 ? [toNext] : []), new TextRun(title)]),
    }),
  ]);
}
