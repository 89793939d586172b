import { HEIGHT, type Pattern, WIDTH } from './pattern.ts';
import { between, type Random, shuffle } from './seeded-random.ts';

/** Two rows of rainbows, the near one in front of the gaps of the far one. */
export const arcs: Pattern = (random, { ground, colours }) => {
  const radius = between(random, 23, 35) * 2;
  const start = -between(random, 0, radius);
  const far = row(random, { x: start - radius, y: HEIGHT - radius - 6, radius, ground, colours });
  const near = row(random, { x: start, y: HEIGHT, radius, ground, colours });
  return `<g fill="none" stroke-width="${Math.round(radius * 0.18)}">${far}${near}</g>`;
};

interface Row {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly ground: string;
  readonly colours: readonly string[];
}

function row(random: Random, { x, y, radius, ground, colours }: Row): string {
  const count = Math.ceil((WIDTH - x) / (2 * radius));
  const path = (share: number) => {
    const inner = Math.round(radius * share);
    const gap = 2 * (radius - inner);
    return `M${x + radius - inner} ${y}${`a${inner} ${inner} 0 0 1 ${2 * inner} 0${gap ? `m${gap} 0` : ''}`.repeat(count)}`;
  };
  const rings = shuffle(random, colours)
    .slice(0, 3)
    .map((colour, ring) => `<path stroke="${colour}" d="${path(0.9 - ring * 0.28)}"/>`);
  return `<path fill="${ground}" d="${path(1)}"/>${rings.join('')}`;
}
