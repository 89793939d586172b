import { HEIGHT, type Pattern, WIDTH } from './pattern.ts';
import { between } from './seeded-random.ts';

/** Dots in rows, large and small: zero-length strokes with round ends, the shortest circles there are. */
export const dots: Pattern = (random, { colours }) => {
  const step = between(random, 16, 20) * 2;
  const places = new Map<string, string>();
  for (let y = step / 2; y < HEIGHT + step / 2; y += step) {
    for (let x = step / 2; x < WIDTH + step / 2; x += step) {
      const colour = colours[between(random, 0, colours.length - 1)];
      const size = random() < 0.5 ? 0.35 : 0.75;
      const look = `stroke="${colour}" stroke-width="${Math.round(step * size)}"`;
      places.set(look, `${places.get(look) ?? ''}M${x} ${y}h0`);
    }
  }
  const groups = [...places].map(([look, path]) => `<path ${look} d="${path}"/>`);
  return `<g stroke-linecap="round">${groups.join('')}</g>`;
};
