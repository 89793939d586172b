import type { Typeface } from '../../banners/typeface.ts';
import type { DesignPart } from '../design.ts';
import { bottomOf, fitInBox } from '../fit-in-box.ts';
import type { KitLook } from '../look.ts';
import { drawLand } from '../pictures/draw-land.ts';
import { drawSignOnDark } from '../pictures/draw-sign.ts';
import type { AwardKind } from './award.ts';
import { AWARD_SHEETS } from './award-sheets.ts';

/** Whose programme it is. */
export interface AwardOwner {
  readonly name: string;
  readonly region: string;
}

/** What stands on a sheet whoever is thanked: the land, the sign and the name of the site. */
export function awardFrame(
  kind: AwardKind,
  { name, region }: AwardOwner,
  look: KitLook,
  typeface: Typeface,
): DesignPart[] {
  const { width, height } = AWARD_SHEETS[kind];
  const { band, sign, words, ...land } = BANDS[kind];
  const write = (line: string, y: number, box: number, largest: number, weight: 500 | 800) =>
    fitInBox(
      line,
      { x: words.x, y, width: words.width, height: box },
      { largest, smallest: 8, weight, leading: 1.15, fill: look.white },
      typeface,
    );
  const title = write(name, words.y, 52, 22, 800);
  return [
    { kind: 'art', svg: `<rect x="0" y="0" width="${width}" height="${height}" fill="${look.white}"/>` },
    { kind: 'art', svg: drawLand({ ...land, box: band, lineWidth: 1.5 }, look) },
    { kind: 'figure', svg: drawSignOnDark(look, sign), says: `Знак программы «${name}»` },
    title,
    write(region, bottomOf(title) + 6, 32, 12, 500),
  ];
}

const BANDS = {
  certificate: {
    band: { x: 0, y: 0, width: 236, height: 595.28 },
    sign: { x: 34, y: 40, side: 72 },
    words: { x: 34, y: 128, width: 180 },
    hills: [
      { centre: [190, 400], radius: 230, lines: 8, seed: 3 },
      { centre: [20, 640], radius: 190, lines: 6, seed: 6 },
    ],
    stops: [
      [56, 528],
      [148, 424],
      [192, 300],
    ],
    route: 'M56 528C130 540 170 490 148 424C128 366 160 330 192 300',
  },
  'thanks-letter': {
    band: { x: 0, y: 0, width: 595.28, height: 206 },
    sign: { x: 68, y: 40, side: 72 },
    words: { x: 156, y: 48, width: 220 },
    hills: [
      { centre: [480, 70], radius: 220, lines: 8, seed: 3 },
      { centre: [60, 260], radius: 170, lines: 6, seed: 6 },
    ],
    stops: [
      [340, 168],
      [452, 112],
      [540, 44],
    ],
    route: 'M340 168C410 180 420 130 452 112C500 90 500 70 540 44',
  },
} as const;
