import { drawTerrain } from './draw-terrain.ts';
import { drawWords, type Words } from './draw-words.ts';

/** What Open Graph readers expect of a large picture, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** A social card as SVG. */
export async function drawCard(words: Words): Promise<string> {
  const { width, height } = CARD_SIZE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawTerrain()}${await drawWords(words, CARD_SIZE)}</svg>`;
}
