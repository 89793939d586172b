import type { Typeface } from '../../banners/typeface.ts';
import { escapeXml } from '../../text/escape-xml.ts';

const FAMILY = '"Golos Text", Arial, sans-serif';

/** Words as live text of the measured width: near enough for a preview, without the font's outlines. */
export function liveTypeface(): Typeface {
  const measure = document.createElement('canvas').getContext('2d');
  const widthOf: Typeface['widthOf'] = (words, weight) => {
    if (!measure) return words.length * 0.6;
    measure.font = `${weight} 100px ${FAMILY}`;
    return measure.measureText(words).width / 100;
  };
  return {
    widthOf,
    draw: ({ words, x, y }, { size, weight, fill }) =>
      `<text x="${x}" y="${y}" fill="${fill}" font-family="${escapeXml(FAMILY)}" font-size="${size}" font-weight="${weight}" textLength="${widthOf(words, weight) * size}" lengthAdjust="spacingAndGlyphs">${escapeXml(words)}</text>`,
  };
}
