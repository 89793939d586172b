import { create, type Font, type Glyph } from 'fontkitten';
import { loadFonts } from '../social/load-fonts.ts';
import type { Line, LineLook, Typeface, Weight } from './typeface.ts';

/** The site's typeface by its own metrics, drawn as outlines: a banner looks the same on any machine. */
export async function outlineTypeface(): Promise<Typeface> {
  const cuts = (await loadFonts()).map(({ weight, data }) => ({ weight, font: parse(data) }));
  const glyphsOf = (words: string, weight: Weight): Measured[] =>
    [...words.replaceAll('\u00a0', ' ')].map((sign) => glyphIn(cuts, sign, weight));
  return {
    widthOf: (words, weight) => glyphsOf(words, weight).reduce((width, { advance }) => width + advance, 0),
    draw: (line, look) => drawLine(glyphsOf(line.words, look.weight), line, look),
  };
}

interface Cut {
  readonly weight: Weight;
  readonly font: Font;
}

interface Measured {
  readonly glyph: Glyph;
  readonly unit: number;
  /** In parts of the size. */
  readonly advance: number;
}

function parse(data: Buffer): Font {
  const font = create(data);
  if (font.isCollection) throw new Error('The typeface must be one font, not a collection');
  return font;
}

function glyphIn(cuts: readonly Cut[], sign: string, weight: Weight): Measured {
  const point = sign.codePointAt(0) ?? 0;
  const cut = cuts.find((one) => one.weight === weight && one.font.hasGlyphForCodePoint(point));
  if (!cut) throw new Error(`На баннере не нарисовать знак «${sign}»: замените его буквой или цифрой`);
  const glyph = cut.font.glyphForCodePoint(point);
  return { glyph, unit: cut.font.unitsPerEm, advance: glyph.advanceWidth / cut.font.unitsPerEm };
}

function drawLine(glyphs: readonly Measured[], { x, y }: Line, { size, fill }: LineLook): string {
  let left = x;
  const outlines = glyphs.map(({ glyph, unit, advance }) => {
    const scale = size / unit;
    const outline = glyph.path.scale(scale, -scale).translate(left, y).toSVG();
    left += advance * size;
    return outline;
  });
  return `<path fill="${fill}" d="${outlines.join('').replaceAll(/-?\d+\.\d+/g, rounded)}"/>`;
}

function rounded(number: string): string {
  return String(Math.round(Number(number) * 100) / 100);
}
