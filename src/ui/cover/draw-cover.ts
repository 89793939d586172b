import type { Kind } from '../kind.ts';
import { arcs } from './arcs.ts';
import { blocks } from './blocks.ts';
import { contours } from './contours.ts';
import { dots } from './dots.ts';
import { leaves } from './leaves.ts';
import { PALETTES } from './palette.ts';
import { HEIGHT, type Pattern, WIDTH } from './pattern.ts';
import { between, seededRandom } from './seeded-random.ts';
import { waves } from './waves.ts';

export const VIEW_BOX = `0 0 ${WIDTH} ${HEIGHT}`;

/** The content of an entry's cover as SVG: always the same for one id, in the colours of its kind. */
export function drawCover(id: string, kind: Kind): string {
  const random = seededRandom(id);
  const palette = PALETTES[kind];
  const pattern = PATTERNS[between(random, 0, PATTERNS.length - 1)] ?? waves;
  const ground = `<path fill="${palette.ground}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`;
  return ground + pattern(random, palette);
}

const PATTERNS: readonly Pattern[] = [waves, dots, arcs, leaves, blocks, contours];
