import { escapeXml } from '../text/escape-xml.ts';
import type { Typeface } from './typeface.ts';

const FAMILY = '"Golos Text", Arial, sans-serif';

/** Words as live text of the measured width: without the font's outlines, and with words that can be found. */
export function liveTypeface(widthOf: Typeface['widthOf']): Typeface {
  return {
    widthOf,
    draw: ({ words, x, y }, { size, weight, fill }) =>
      `<text x="${x}" y="${y}" fill="${fill}" font-family="${escapeXml(FAMILY)}" font-size="${size}" font-weight="${weight}" textLength="${round(widthOf(words, weight) * size)}" lengthAdjust="spacingAndGlyphs">${escapeXml(words)}</text>`,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
