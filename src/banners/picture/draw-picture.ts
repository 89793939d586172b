import type { BannerColour } from '../../model/banner-colours.ts';
import type { BANNER_PICTURES } from '../../model/campaigns.ts';
import { drawContours } from '../../ui/terrain/draw-contours.ts';
import type { Box } from '../layout/fit-words.ts';
import type { Palette } from '../palette.ts';
import { drawHills } from './draw-hills.ts';
import { drawPair } from './draw-pair.ts';
import { drawVillage } from './draw-village.ts';
import { type Light, lightOver } from './light.ts';
import { drawRidge } from './ridge.ts';

export interface Scene {
  /** Width where the height is 100. */
  readonly width: number;
  readonly light: Light;
  readonly palette: Palette;
}

export interface PictureOrder {
  readonly kind: keyof typeof BANNER_PICTURES;
  readonly box: Box;
  readonly ground: BannerColour;
  readonly palette: Palette;
  /** The side at which the land runs out; without it the land fills the width. */
  readonly landEnds: 'left' | 'right' | undefined;
  /** Whether light reaches out of the box; a banner keeps it in. */
  readonly overflow?: 'visible' | 'hidden';
}

/** A drawn scene in its box: land, light, and what happens on it. */
export function drawPicture(order: PictureOrder): string {
  const { kind, box, ground, palette, landEnds, overflow = 'hidden' } = order;
  const width = (box.width / box.height) * 100;
  const right = landEnds ? BELOW_THE_FOOT : 76;
  const light = lightOver(ground, palette);
  const scene = { width, light, palette };
  const sun = [width * 0.84, 30] as const;
  const rings = drawContours({ centre: sun, radius: 46, lines: 4, seed: 3 });
  return [
    `<svg x="${box.x}" y="${round(box.y)}" width="${box.width}" height="${round(box.height)}" viewBox="0 0 ${round(width)} 100" preserveAspectRatio="none" overflow="${overflow}">`,
    landEnds === 'left' ? `<g transform="translate(${round(width)} 0) scale(-1 1)">` : '<g>',
    `<g class="sun"><g fill="none" stroke="${light.ring}" stroke-width="0.9" stroke-opacity="0.55">${rings.map((d) => `<path d="${d}"/>`).join('')}</g>`,
    `<circle cx="${round(sun[0])}" cy="${sun[1]}" r="11" fill="${light.sun}"/></g>`,
    `<path fill="${light.far}" d="${drawRidge({ width, left: 62, height: 24, right: right - 6, bend: 0.62 })}"/>`,
    `<path fill="${light.middle}" d="${drawRidge({ width, left: 56, height: 10, right: right + 4, bend: 0.24 })}"/>`,
    `<path fill="${light.near}" d="${drawRidge({ width, left: 80, height: 8, right: right + 14, bend: 0.4 })}"/>`,
    SCENES[kind](scene),
    '</g></svg>',
  ].join('');
}

/** In hundredths of the height: the hill has run out before the edge. */
const BELOW_THE_FOOT = 108;
const SCENES = { hills: drawHills, pair: drawPair, village: drawVillage } as const;

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
