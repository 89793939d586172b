import { expect, test } from 'vitest';
import { drawContours } from '../../../../src/ui/terrain/draw-contours.ts';

const hill = { centre: [100, 100], radius: 80, lines: 4, seed: 3 } as const;

test('a hill is drawn the same at every build, and another seed draws another hill', () => {
  expect(drawContours(hill)).toEqual(drawContours(hill));
  expect(drawContours({ ...hill, seed: 4 })).not.toEqual(drawContours(hill));
});

test('its lines are closed and lie one inside another', () => {
  const lines = drawContours(hill);
  expect(lines).toHaveLength(4);
  const widths = lines.map((line) => {
    expect(line).toMatch(/^M.+z$/);
    const across = [...line.matchAll(/(-?\d+) (-?\d+)/g)].map(([, x]) => Number(x));
    return Math.max(...across) - Math.min(...across);
  });
  expect(widths).toEqual(widths.toSorted((one, other) => other - one));
});
