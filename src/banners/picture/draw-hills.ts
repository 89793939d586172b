import type { Scene } from './draw-picture.ts';
import { drawPin, drawTree } from './things.ts';

/** A dotted route from people over ideas to projects. */
export function drawHills(scene: Scene): string {
  const { width, light, palette } = scene;
  const x = (share: number) => Math.round(width * share * 10) / 10;
  const trees = [
    [0.06, 90, 0.5],
    [0.12, 95, 0.66],
    [0.9, 96, 0.6],
  ] as const;
  return [
    `<path class="route" fill="none" stroke="${light.route}" stroke-width="2.6" stroke-linecap="round" stroke-dasharray="0.1 6" d="M${x(0.2)} 90C${x(0.34)} 98 ${x(0.44)} 88 ${x(0.42)} 78S${x(0.5)} 62 ${x(0.62)} 42"/>`,
    ...trees.map(([share, y, size]) => drawTree(x(share), y, size, light.tree)),
    drawPin(x(0.2), 88, 0.62, palette.coral, scene),
    drawPin(x(0.42), 76, 0.54, palette.amber, scene),
    drawPin(x(0.62), 40, 0.46, palette.mint, scene),
  ].join('');
}
