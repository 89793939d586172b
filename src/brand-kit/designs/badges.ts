import type { Typeface } from '../../banners/typeface.ts';
import { type Design, type DesignPart, MM } from '../design.ts';
import { fitInBox } from '../fit-in-box.ts';
import type { KitLook } from '../look.ts';
import { drawLand } from '../pictures/draw-land.ts';
import { drawSignOnDark } from '../pictures/draw-sign.ts';

/** An A4 sheet of badges to cut: each 90 by 54 mm, as badge holders take them. */
export function badges(name: string, look: KitLook, typeface: Typeface): Design {
  const cells = ROLES.map((role, at) => ({
    role,
    x: LEFT + (at % 2) * CELL.width,
    y: TOP + Math.floor(at / 2) * CELL.height,
  }));
  return {
    title: 'Бейджи: лист для печати',
    width: 210 * MM,
    height: 297 * MM,
    parts: [
      {
        kind: 'art',
        svg: `<rect x="0" y="0" width="${210 * MM}" height="${297 * MM}" fill="${look.white}"/>`,
      },
      ...cells.flatMap((cell) => badge(cell, name, look, typeface)),
      { kind: 'art', svg: cutMarks(look) },
    ],
  };
}

const ROLES = [
  ...Array(6).fill('Наставник'),
  'Куратор',
  'Куратор',
  'Организатор',
  'Организатор',
] as readonly string[];
const CELL = { width: 90 * MM, height: 54 * MM } as const;
const LEFT = 15 * MM;
const TOP = 13.5 * MM;
const BAND = 58;
const INSET = 14;

interface Cell {
  readonly role: string;
  readonly x: number;
  readonly y: number;
}

function badge({ role, x, y }: Cell, name: string, look: KitLook, typeface: Typeface): DesignPart[] {
  const left = x + INSET;
  const width = CELL.width - 2 * INSET;
  const write = (line: string, top: number, height: number, largest: number, given: object = {}) =>
    fitInBox(
      line,
      { x: left, y: y + top, width, height },
      { largest, smallest: 6, weight: 500, leading: 1.15, fill: look.ink, ...given },
      typeface,
    );
  const land = drawLand(
    {
      box: { x, y, width: CELL.width, height: BAND },
      hills: [{ centre: [x + 190, y + 20], radius: 110, lines: 7, seed: 3 }],
      stops: [
        [x + 172, y + 46],
        [x + 206, y + 34],
        [x + 236, y + 14],
      ],
      route: `M${x + 172} ${y + 46}C${x + 190} ${y + 50} ${x + 192} ${y + 38} ${x + 206} ${y + 34}S${x + 224} ${y + 22} ${x + 236} ${y + 14}`,
      lineWidth: 0.7,
    },
    look,
  );
  return [
    { kind: 'art', svg: land },
    {
      kind: 'figure',
      svg: drawSignOnDark(look, { x: left, y: y + 13, side: 32 }),
      says: `Знак программы «${name}»`,
    },
    fitInBox(
      name,
      { x: left + 40, y: y + 15, width: 108, height: 28 },
      { largest: 12, smallest: 6, weight: 800, leading: 1.1, fill: look.white },
      typeface,
    ),
    write(role, 63, 24, 18, { weight: 800, fill: look.pine }),
    { kind: 'room', x: left, y: y + 111, width, fill: look.ink },
    write('имя и отчество', 113, 10, 7),
    { kind: 'room', x: left, y: y + 134, width, fill: look.ink },
    write('организация', 136, 10, 7),
  ];
}

function cutMarks({ ink }: KitLook): string {
  const rows = ROLES.length / 2;
  const across = Array.from(
    { length: rows + 1 },
    (_, at) => `M${LEFT} ${TOP + at * CELL.height}h${CELL.width * 2}`,
  );
  const down = [0, 1, 2].map((at) => `M${LEFT + at * CELL.width} ${TOP}v${CELL.height * rows}`);
  return `<path fill="none" stroke="${ink}" stroke-opacity="0.5" stroke-width="0.4" stroke-dasharray="3 3" d="${[...across, ...down].join('')}"/>`;
}
