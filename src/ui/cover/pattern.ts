import type { Palette } from './palette.ts';
import type { Random } from './seeded-random.ts';

/** Draws one family of covers on a field of `WIDTH` by `HEIGHT`: SVG markup without the ground. */
export type Pattern = (random: Random, palette: Palette) => string;

export const WIDTH = 320;
export const HEIGHT = 160;
