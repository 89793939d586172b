import { describe, expect, test } from 'vitest';
import { OPTIONS } from '../../../src/low-vision/options.ts';
import { contrastRatio } from '../../../src/sections/brand/contrast-ratio.ts';
import { readColour } from '../../../src/sections/brand/read-colour.ts';
import type { Declarations } from '../../../src/sections/brand/read-declarations.ts';
import { readDeclarations } from './read-css.ts';

const GROUNDS = ['page', 'surface', 'sunken', 'note', 'people-tint', 'ideas-tint', 'projects-tint'];

/** Which colours stand on which, and what for. A token that is in no row fails the last test. */
const PAIRS: readonly (readonly [use: keyof typeof LEAST, colour: string, grounds: readonly string[]])[] = [
  ['body', 'text', [...GROUNDS, 'land', 'around']],
  ['body', 'on-brand', ['brand']],
  ['body', 'on-call', ['call']],
  ['body', 'on-band', ['band']],
  ['body', 'on-foot', ['foot']],
  ['body', 'link', ['page', 'surface', 'sunken', 'note']],
  ['text', 'link', GROUNDS],
  ['text', 'muted', [...GROUNDS, 'land', 'around']],
  ['text', 'problem', GROUNDS],
  ['text', 'on-accent', ['accent']],
  ['text', 'on-brand', ['brand-line']], // letters over the contour lines of the hero
  ['text', 'people', ['page', 'surface', 'sunken', 'people-tint']],
  ['text', 'ideas', ['page', 'surface', 'sunken', 'ideas-tint']],
  ['text', 'projects', ['page', 'surface', 'sunken', 'projects-tint']],
  ['text', 'page', ['text']], // a chosen button of the panel
  ['edge', 'line', [...GROUNDS, 'land', 'around']],
  ['edge', 'focus', [...GROUNDS, 'land', 'around']],
  ['edge', 'accent', [...GROUNDS, 'land', 'around']],
  ['edge', 'call', ['brand']],
];

/** No text and no meaning hangs on these: hair lines between rows, the water of the map, pictures. */
const DECORATION = ['--colour-hairline', '--colour-water'];
const isDecoration = (token: string) => token.startsWith('--art-') || DECORATION.includes(token);

const LEAST = { body: 7, text: 4.5, edge: 3 };
const LEAST_IN_SCHEMES = { body: 7, text: 7, edge: 3 };

const tokens = readDeclarations('src/styles/tokens.css', (selector) => selector === ':root');
const colourTokens = Object.keys(tokens).filter((name) => /^--(colour|art)-/.test(name));
const schemes = OPTIONS.find(({ name }) => name === 'scheme')?.choices.slice(1) ?? [];

describe('the ordinary colours', () => {
  test.each(['light', 'dark'] as const)('can be read in the %s', (look) => {
    expect(tooFaint(tokens, look, LEAST)).toEqual([]);
  });
});

describe('the colours of the version for low vision', () => {
  test('there are five schemes', () => expect(schemes).toHaveLength(5));

  test.each(schemes)('can be read $label', ({ value }) => {
    expect(tooFaint({ ...tokens, ...schemeTokens(value) }, 'light', LEAST_IN_SCHEMES)).toEqual([]);
  });

  test.each(schemes)('leave none of the ordinary colours on the page: $label', ({ value }) => {
    const set = schemeTokens(value);
    expect(colourTokens.filter((name) => !set[name])).toEqual([]);
  });

  test('the sample of the ordinary ones shows what the ordinary page looks like', () => {
    const samples = readDeclarations('src/styles/modes.css', (selector) => selector === ':root');
    const colour = (name: string) => readColour(`var(${name})`, { ...tokens, ...samples }, 'light');
    expect(colour('--ordinary-ground')).toEqual(colour('--colour-page'));
    expect(colour('--ordinary-ink')).toEqual(colour('--colour-brand'));
  });
});

test('every colour has its place: text, ground, edge or decoration', () => {
  const placed = new Set(PAIRS.flatMap(([, colour, grounds]) => [colour, ...grounds]));
  const lost = colourTokens.filter(
    (name) => !isDecoration(name) && !placed.has(name.slice('--colour-'.length)),
  );
  expect(lost).toEqual([]);
});

function tooFaint(declarations: Declarations, look: 'light' | 'dark', least: typeof LEAST): string[] {
  const colour = (name: string) => readColour(`var(--colour-${name})`, declarations, look);
  return PAIRS.flatMap(([use, name, grounds]) =>
    grounds
      .map((ground) => ({ ground, contrast: contrastRatio(colour(name), colour(ground)) }))
      .filter(({ contrast }) => contrast < least[use])
      .map(
        ({ ground, contrast }) => `${name} on ${ground}: ${contrast.toFixed(2)}, not ${least[use]} (${use})`,
      ),
  );
}

function schemeTokens(scheme: string): Declarations {
  return readDeclarations(
    'src/styles/modes.css',
    (selector) =>
      selector === ':root' ||
      selector.includes(`[data-scheme="${scheme}"]`) ||
      /^:root:is\( ?\[data-scheme\]/.test(selector),
  );
}
