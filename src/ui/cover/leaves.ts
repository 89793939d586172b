import { HEIGHT, type Pattern, WIDTH } from './pattern.ts';
import { between } from './seeded-random.ts';

/** Leaves in rows, each turned to the left or to the right. */
export const leaves: Pattern = (random, { colours }) => {
  const step = between(random, 20, 27) * 2;
  const size = Math.round(step * 0.72);
  const round = Math.round(size * 0.8);
  const inset = Math.round((step - size) / 2);
  const paths = colours.map(() => '');
  for (let y = inset - 4; y < HEIGHT; y += step) {
    for (let x = inset; x < WIDTH; x += step) {
      const colour = between(random, 0, colours.length - 1);
      const isLeft = random() < 0.5;
      paths[colour] += isLeft
        ? `M${x} ${y}q${round} 0 ${size} ${size}q-${round} 0-${size}-${size}`
        : `M${x + size} ${y}q0 ${round}-${size} ${size}q0-${round} ${size}-${size}`;
    }
  }
  return colours.map((colour, index) => `<path fill="${colour}" d="${paths[index]}"/>`).join('');
};
