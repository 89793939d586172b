import { HEIGHT, type Pattern, WIDTH } from './pattern.ts';
import { between, type Random, shuffle } from './seeded-random.ts';

const CORNERS = 7;

/** Two hills as on a terrain map, and a dotted route over them. */
export const contours: Pattern = (random, { colours }) => {
  const [near = '', far = '', ...others] = shuffle(random, colours);
  const first = hill(random, between(random, 50, 110), between(random, 55, 105));
  const second = hill(random, between(random, 205, 275), between(random, 45, 105));
  const from = between(random, 30, HEIGHT - 30);
  const to = between(random, 30, HEIGHT - 30);
  const bend = between(random, 40, 110);
  const route = `M-8 ${from}C${bend} ${from - bend} ${WIDTH - bend} ${to + bend} ${WIDTH + 8} ${to}`;
  return `<g fill="none" stroke-width="4"><path stroke="${near}" d="${first}"/><path stroke="${far}" d="${second}"/><path stroke="${others[0]}" stroke-width="7" stroke-linecap="round" stroke-dasharray="0 15" d="${route}"/></g>`;
};

/** Rings around one top, each the same shape and smaller. */
function hill(random: Random, x: number, y: number): string {
  const reach = between(random, 70, 95);
  const shape = Array.from({ length: CORNERS }, () => 0.8 + random() * 0.4);
  return [1, 0.76, 0.52, 0.28].map((scale) => ring(x, y, reach * scale, shape)).join('');
}

/** A closed curve through the middles of a polygon's sides. */
function ring(x: number, y: number, reach: number, shape: readonly number[]): string {
  const corners = shape.map((stretch, index) => {
    const angle = (index / shape.length) * 2 * Math.PI;
    return [
      Math.round(x + Math.cos(angle) * reach * stretch * 1.15),
      Math.round(y + Math.sin(angle) * reach * stretch * 0.85),
    ] as const;
  });
  const curves = corners.map((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    return `${corner[0]} ${corner[1]} ${middle(corner[0], next[0])} ${middle(corner[1], next[1])}`;
  });
  const [last, start] = [corners.at(-1) ?? [x, y], corners[0] ?? [x, y]];
  return `M${middle(last[0], start[0])} ${middle(last[1], start[1])}Q${curves.join(' ')}`;
}

function middle(one: number, other: number): number {
  return Math.round((one + other) / 2);
}
