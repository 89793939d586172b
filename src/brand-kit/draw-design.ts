import type { Typeface } from '../banners/typeface.ts';
import { escapeXml } from '../text/escape-xml.ts';
import type { Design, DesignPart } from './design.ts';

/**
 * A design as an SVG file.
 *
 * @param scale pixels in a point
 */
export function drawDesign(design: Design, typeface: Typeface, scale = 1): string {
  const { title, width, height, parts } = design;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width * scale)}" height="${round(height * scale)}" viewBox="0 0 ${round(width)} ${round(height)}" role="img" aria-labelledby="t">`,
    `<title id="t">${escapeXml(title)}</title>`,
    drawParts(parts, typeface),
    '</svg>\n',
  ].join('');
}

/** Parts of a design as the content of an SVG. */
export function drawParts(parts: readonly DesignPart[], typeface: Typeface): string {
  return parts.map((part) => drawPart(part, typeface)).join('');
}

function drawPart(part: DesignPart, typeface: Typeface): string {
  switch (part.kind) {
    case 'art':
    case 'figure':
      return part.svg;
    case 'room':
      return `<path fill="none" stroke="${part.fill}" stroke-width="0.75" d="M${round(part.x)} ${round(part.y)}h${round(part.width)}"/>`;
    case 'words':
      return part.lines
        .map(({ words, x, y }) => typeface.draw({ words, x: round(x), y: round(y) }, part))
        .join('');
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
