import type { Kind } from '../kind.ts';

/** Colours as CSS values, the leading one first. */
export interface Palette {
  readonly ground: string;
  readonly colours: readonly [string, string, string, string];
}

// The text colour stands in for ink: it turns light where the ground turns dark.
const INK = 'var(--colour-text)';

export const PALETTES: Readonly<Record<Kind, Palette>> = {
  people: {
    ground: 'var(--colour-people-tint)',
    colours: ['var(--art-coral)', INK, 'var(--art-amber)', 'var(--art-teal)'],
  },
  ideas: {
    ground: 'var(--colour-ideas-tint)',
    colours: ['var(--art-amber)', 'var(--art-coral)', INK, 'var(--art-sky)'],
  },
  projects: {
    ground: 'var(--colour-projects-tint)',
    colours: ['var(--art-teal)', 'var(--art-sky)', INK, 'var(--art-coral)'],
  },
};
