import { HEIGHT, type Pattern, WIDTH } from './pattern.ts';
import { between } from './seeded-random.ts';

const SIDE = 40;

/** A wall of squares, triangles and quarters of a circle. */
export const blocks: Pattern = (random, { colours }) => {
  const paths = colours.map(() => '');
  for (let y = 0; y < HEIGHT; y += SIDE) {
    for (let x = 0; x < WIDTH; x += SIDE) {
      const colour = between(random, 0, colours.length); // one in five stays empty
      if (colour === colours.length) continue;
      paths[colour] += SHAPES[between(random, 0, SHAPES.length - 1)]?.(x, y) ?? '';
    }
  }
  return colours.map((colour, index) => `<path fill="${colour}" d="${paths[index]}"/>`).join('');
};

const SHAPES: readonly ((x: number, y: number) => string)[] = [
  (x, y) => `M${x} ${y}h40v40h-40`,
  (x, y) => `M${x} ${y}h40l-40 40`,
  (x, y) => `M${x} ${y}v40h40`,
  (x, y) => `M${x} ${y}h40a40 40 0 0 1-40 40`,
  (x, y) => `M${x} ${y}v40h40a40 40 0 0 0-40-40`,
  (x, y) => `M${x + 40} ${y}v40h-40a40 40 0 0 1 40-40`,
];
