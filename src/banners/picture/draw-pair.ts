import type { Scene } from './draw-picture.ts';
import { drawPerson, drawTree } from './things.ts';

/** A grown-up and a teenager by a camp fire. */
export function drawPair(scene: Scene): string {
  const { width, light, palette } = scene;
  const middle = width * 0.46;
  const fire = [
    `<path fill="${palette.coral}" d="M0 0c-9-6-9-15-2-22 1 5 4 5 4 0 8 6 8 16-2 22z"/>`,
    `<path fill="${palette.amber}" d="M0 0c-5-4-5-9 0-14 5 5 5 10 0 14z"/>`,
    `<path fill="none" stroke="${palette.sand}" stroke-width="3.4" stroke-linecap="round" d="M-10 2 10-2M-10-2 10 2"/>`,
  ];
  return [
    drawTree(width * 0.07, 90, 0.8, light.tree),
    drawTree(width * 0.93, 96, 0.62, light.tree),
    drawPerson(middle - 27, 92, 1.02, light.grown, scene),
    drawPerson(middle + 25, 93, 0.84, palette.coral, scene),
    `<g transform="translate(${Math.round(middle * 10) / 10} 92) scale(0.86)">${fire.join('')}</g>`,
  ].join('');
}
