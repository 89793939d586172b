import type { Scene } from './draw-picture.ts';
import { drawHouse, drawTree } from './things.ts';

/** Houses over a river. */
export function drawVillage(scene: Scene): string {
  const { width, light, palette } = scene;
  const x = (share: number) => Math.round(width * share * 10) / 10;
  return [
    `<path fill="none" stroke="${palette.sky}" stroke-width="8" stroke-linecap="round" d="M0 96C${x(0.3)} 84 ${x(0.5)} 104 ${x(0.75)} 92S${x(0.9)} 98 ${x(1)} 94"/>`,
    drawTree(x(0.1), 82, 0.7, light.tree),
    drawHouse(x(0.27), 84, 0.8, scene),
    drawHouse(x(0.5), 80, 0.98, scene),
    drawTree(x(0.66), 84, 0.84, light.tree),
    drawHouse(x(0.82), 88, 0.66, scene),
  ].join('');
}
