import { HEIGHT, type Pattern, WIDTH } from './pattern.ts';
import { between, shuffle } from './seeded-random.ts';

/** Broad waves of water, one under another. */
export const waves: Pattern = (random, { colours }) => {
  const half = between(random, 26, 44);
  const lift = between(random, 9, 18);
  const step = between(random, 24, 34);
  const order = shuffle(random, colours);
  const lines = Array.from({ length: Math.ceil(HEIGHT / step) + 1 }, (_, row) => {
    const start = -between(random, 0, 2 * half);
    const bends = Math.ceil((WIDTH - start) / half) - 1;
    return `<path stroke="${order[row % order.length]}" d="M${start} ${row * step}q${half / 2}-${lift} ${half} 0${`t${half} 0`.repeat(bends)}"/>`;
  });
  return `<g fill="none" stroke-width="${Math.round(step * 0.42)}">${lines.join('')}</g>`;
};
