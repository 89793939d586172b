import type { Typeface } from '../../banners/typeface.ts';
import type { Design, DesignPart } from '../design.ts';
import { fitInBox } from '../fit-in-box.ts';
import type { KitLook } from '../look.ts';
import { drawLand } from '../pictures/draw-land.ts';
import { drawSignOnDark } from '../pictures/draw-sign.ts';

/** 16:9, as presentation programs open a new show: 13⅓ by 7½ inches. */
const SIZE = { width: 960, height: 540 } as const;
const EDGE = 62;

export interface CoverWords {
  readonly name: string;
  readonly tagline: string;
  readonly motto: readonly string[];
}

/** The first slide of a presentation. */
export function cover({ name, tagline, motto }: CoverWords, look: KitLook, typeface: Typeface): Design {
  const write = (line: string, y: number, width: number, height: number, given: object) =>
    fitInBox(
      line,
      { x: EDGE, y, width, height },
      { largest: 22, smallest: 10, weight: 500, leading: 1.12, fill: look.white, ...given },
      typeface,
    );
  return {
    ...SIZE,
    title: `Обложка презентации: ${tagline}`,
    parts: [
      ...slideParts(name, look, typeface),
      write(tagline, 176, 590, 210, { largest: 54, smallest: 20, weight: 800, role: 'H1' }),
      write(motto.join(' · '), 446, 560, 34, { largest: 24 }),
    ],
  };
}

/** A slide without words, to set one's own title on. */
export function slide(name: string, look: KitLook, typeface: Typeface): Design {
  return { ...SIZE, title: `Фон слайда: ${name}`, parts: slideParts(name, look, typeface) };
}

function slideParts(name: string, look: KitLook, typeface: Typeface): DesignPart[] {
  const land = drawLand(
    {
      box: { x: 0, y: 0, ...SIZE },
      hills: [
        { centre: [810, 170], radius: 350, lines: 8, seed: 3 },
        { centre: [40, 600], radius: 300, lines: 6, seed: 6 },
      ],
      stops: [
        [694, 440],
        [778, 262],
        [902, 108],
      ],
      route: 'M694 440C800 430 850 372 830 330C812 292 790 292 778 262C760 218 850 190 902 108',
      lineWidth: 2,
    },
    look,
  );
  const place = { x: EDGE, y: 54, side: 64 };
  return [
    { kind: 'art', svg: land },
    { kind: 'figure', svg: drawSignOnDark(look, place), says: `Знак программы «${name}»` },
    fitInBox(
      name,
      { x: EDGE + 82, y: 68, width: 420, height: 38 },
      { largest: 28, smallest: 12, weight: 800, leading: 1.15, fill: look.white },
      typeface,
    ),
  ];
}
