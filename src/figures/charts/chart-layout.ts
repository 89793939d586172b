import type { Bar } from './bar.ts';

/** Where the parts of a bar chart stand, in units of the drawing; a line of text is 16 of them high. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly PlacedBar[];
}

export interface PlacedBar {
  readonly label: string;
  readonly labelLines: readonly string[];
  readonly labelY: number;
  readonly x: number;
  readonly y: number;
  readonly filledWidth: number;
  readonly outlinedWidth: number;
  readonly words: string;
  readonly wordsX: number;
  readonly wordsY: number;
}

export const TEXT = 16;
export const LINE = 20;
export const BAR = 18;
/** Measured: Golos Text takes 0.56 of its size for a letter, PT Serif of the low-vision version less. */
const LETTER = 9.2;
const GAP = 8;
/** From this width on labels stand beside their bars, not above them. */
const WIDE = 480;

/** Lays bars out in a drawing of this width; the narrower it is, the larger its letters come out on the page. */
export function layOut(bars: readonly Bar[], width: number): ChartLayout {
  const labelWidth = width >= WIDE ? 220 : 0;
  const wordsWidth = Math.max(0, ...bars.map(({ words }) => words.length)) * LETTER + GAP;
  const isWordy = wordsWidth > (width - labelWidth) * 0.6;
  const room = width - labelWidth - (isWordy ? 1 : wordsWidth);
  let y = 1;
  const placed = bars.map((bar): PlacedBar => {
    const labelLines = wrap(bar.label, Math.floor((labelWidth || width) / LETTER));
    const labelHeight = labelLines.length * LINE;
    const barY = labelWidth ? y + Math.max(0, labelHeight - BAR) / 2 : y + labelHeight;
    const filledWidth = room * (bar.filled ?? 0);
    const outlinedWidth = room * (bar.outlined ?? 0);
    const length = Math.max(filledWidth, outlinedWidth);
    const isBelow = isWordy && length > 0;
    const place = {
      label: bar.label,
      labelLines,
      labelY: y,
      x: labelWidth,
      y: barY,
      filledWidth,
      outlinedWidth,
      words: bar.words,
      wordsX: labelWidth + (length > 0 && !isBelow ? length + GAP : 0),
      wordsY: isBelow ? barY + BAR + 2 : barY,
    };
    y = Math.max(y + labelHeight, place.wordsY + LINE) + GAP;
    return place;
  });
  return { width, height: Math.ceil(y + 1), bars: placed };
}

function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
