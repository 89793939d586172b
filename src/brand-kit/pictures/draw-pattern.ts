import { drawContours } from '../../ui/terrain/draw-contours.ts';
import type { KitLook } from '../look.ts';

export const PATTERNS = {
  relief: 'Рельеф',
  route: 'Маршруты',
  dots: 'Люди, идеи, проекты',
} as const;

export type PatternName = keyof typeof PATTERNS;

/** What a pattern lies on. */
export const GROUNDS = { light: 'светлый', dark: 'тёмный' } as const;

export type Ground = keyof typeof GROUNDS;

/** Side of a tile, in the picture's units. */
export const TILE = 240;

/** A tile as an SVG file: laid side by side and one under another, its copies make one surface. */
export function drawPattern(name: PatternName, ground: Ground, look: KitLook): string {
  const colours = COLOURS[ground](look);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${TILE}" height="${TILE}" viewBox="0 0 ${TILE} ${TILE}">`,
    `<title>${PATTERNS[name]}</title>`,
    `<rect width="${TILE}" height="${TILE}" fill="${colours.ground}"/>`,
    DRAW[name](colours),
    '</svg>\n',
  ].join('');
}

interface Colours {
  readonly ground: string;
  readonly line: string;
  readonly route: string;
  readonly marks: readonly [string, string, string];
}

const COLOURS: Readonly<Record<Ground, (look: KitLook) => Colours>> = {
  light: ({ cream, sand, pine, coral, amber, teal }) => ({
    ground: cream,
    line: sand,
    route: pine,
    marks: [coral, amber, teal],
  }),
  dark: ({ pine, pineLine, white, coral, amber, mint }) => ({
    ground: pine,
    line: pineLine,
    route: white,
    marks: [coral, amber, mint],
  }),
};

const DRAW: Readonly<Record<PatternName, (colours: Colours) => string>> = {
  relief: ({ line }) => {
    const hills = [
      { centre: [70, 80], radius: 82, lines: 6, seed: 3 },
      { centre: [190, 200], radius: 70, lines: 5, seed: 6 },
    ] as const;
    const paths = hills.flatMap(drawContours).map((d) => `<path d="${d}"/>`);
    return around(`<g fill="none" stroke="${line}" stroke-width="2.5">${paths.join('')}</g>`);
  },
  route: ({ route, marks }) => {
    const rows = [40, 120, 200].map((y, row) => {
      const dots = Array.from({ length: 20 }, (_, at) => waveAt(at * 12, y, row));
      const path = dots.map(([x, top]) => `M${x} ${top}h0`).join('');
      const [x, top] = waveAt(60 + row * 72, y, row);
      return `<path fill="none" stroke="${route}" stroke-width="4" stroke-linecap="round" d="${path}"/><circle cx="${x}" cy="${top}" r="13" fill="${marks[row]}"/>`;
    });
    return around(rows.join(''));
  },
  dots: ({ marks, line }) => {
    const step = TILE / 6;
    const cells = Array.from({ length: 36 }, (_, at) => ({ row: Math.floor(at / 6), column: at % 6 }));
    return cells
      .map(({ row, column }) => {
        const mark = (column + row) % 2 === 0 ? marks[Math.floor(row + column / 2) % 3] : undefined;
        return `<circle cx="${(column + 0.5) * step}" cy="${(row + 0.5) * step}" r="${mark ? 9 : 4}" fill="${mark ?? line}"/>`;
      })
      .join('');
  },
};

/** One bend to the tile, so that its left edge goes on where the right one ends. */
function waveAt(x: number, y: number, row: number): readonly [number, number] {
  const bend = Math.sin((x / TILE) * 2 * Math.PI + row * 2) * 22;
  return [x, Math.round((y + bend) * 10) / 10];
}

/** The drawing with its eight neighbours: what leaves the tile on one side comes in on the other. */
function around(drawing: string): string {
  const shifts = [-TILE, 0, TILE];
  return shifts
    .flatMap((x) => shifts.map((y) => `<g transform="translate(${x} ${y})">${drawing}</g>`))
    .join('');
}
