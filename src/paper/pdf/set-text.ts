import { measureWords, type PdfStyle, setWords } from '../../pdf/set-words.ts';
import { type LaidWord, layText } from './lay-text.ts';
import { drawRule, makeRoom, type Sheet, type StructureElement } from './sheet.ts';

export interface TextPlace {
  readonly x: number;
  readonly width: number;
  readonly style: PdfStyle;
  readonly align?: 'centre' | undefined;
}

/** Height of a line, in sizes of its letters. */
const LEADING = 1.3;

export function lineHeight({ size }: PdfStyle): number {
  return size * LEADING;
}

/** Sets a text below what stands on the sheet, line after line, on as many pages as it takes. */
export function setText(sheet: Sheet, text: string, element: StructureElement, place: TextPlace): void {
  for (const line of layText(sheet.pdf, text, place.style, place.width)) {
    makeRoom(sheet, lineHeight(place.style));
    setLine(sheet, line, element, { ...place, y: sheet.y });
    sheet.y += lineHeight(place.style);
  }
}

/** Sets one line: words as content of its element, room to write as a line that a screen reader calls by its name. */
export function setLine(
  { pdf }: Pick<Sheet, 'pdf'>,
  words: readonly LaidWord[],
  element: StructureElement,
  { x, y, width, style, align }: TextPlace & { readonly y: number },
): void {
  const blank = measureWords(pdf, ' ', style);
  const taken = words.reduce((sum, word) => sum + word.width + blank, -blank);
  const spare = width - taken;
  const last = words.at(-1);
  let at = align ? x + spare / 2 : x;
  let text = '';
  let textAt = at;
  const flush = () => {
    if (text === '') return;
    const [words, from] = [text, textAt];
    element.add(() => setWords(pdf, words, [from, y], style));
    text = '';
  };
  for (const word of words) {
    for (const piece of word.pieces) {
      if ('text' in piece) {
        if (text === '') textAt = at;
        text += piece.text;
        at += piece.width;
      } else {
        flush();
        const end = at + piece.width + (piece.isLong && word === last ? spare : 0);
        setRoom({ pdf }, element, [at + 1, end - 1], y + style.size * 1.15);
        at = end;
      }
    }
    if (text === '') textAt = at;
    text += ' ';
    at += blank;
  }
  flush();
}

/** A line to write on. */
export function setRoom(
  { pdf }: Pick<Sheet, 'pdf'>,
  element: StructureElement,
  [from, to]: readonly [from: number, to: number],
  y: number,
): void {
  const room = pdf.struct('Span', { actual: 'место для записи ' });
  element.add(room);
  room.add(() => drawRule(pdf, from, to, y));
}
