import type { Box } from '../../banners/layout/fit-words.ts';
import type { Point } from '../../ui/terrain/closed-curve.ts';
import { drawContours, type Hill } from '../../ui/terrain/draw-contours.ts';
import type { KitLook } from '../look.ts';

export interface Land {
  readonly box: Box;
  readonly hills: readonly Hill[];
  /** From people over ideas to projects. */
  readonly stops: readonly [Point, Point, Point];
  /** The `d` of the route through them. */
  readonly route: string;
  readonly lineWidth: number;
}

/** The site's motif on its main colour: contour lines of hills, and a dotted route through three points. */
export function drawLand({ box, hills, stops, route, lineWidth }: Land, look: KitLook): string {
  const { x, y, width, height } = box;
  const lines = hills.flatMap(drawContours).map((d) => `<path d="${d}"/>`);
  const colours = [look.coral, look.amber, look.mint];
  const marks = stops.map(
    ([cx, cy], at) =>
      `<circle cx="${cx}" cy="${cy}" r="${lineWidth * 10}" fill="${look.pine}"/><circle cx="${cx}" cy="${cy}" r="${lineWidth * 6.8}" fill="${colours[at]}"/>`,
  );
  return [
    `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" overflow="hidden">`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${look.pine}"/>`,
    `<g fill="none" stroke="${look.pineLine}" stroke-width="${lineWidth}">${lines.join('')}</g>`,
    `<path d="${route}" fill="none" stroke="${look.white}" stroke-width="${lineWidth * 2.4}" stroke-linecap="round" stroke-dasharray="0.1 ${lineWidth * 6.8}"/>`,
    ...marks,
    '</svg>',
  ].join('');
}
