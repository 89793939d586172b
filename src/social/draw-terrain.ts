import { drawContours } from '../ui/terrain/draw-contours.ts';
import { token } from './token.ts';

/** The card's ground as SVG: two hills and a dotted route over them, from people through ideas to projects. */
export function drawTerrain(): string {
  const lines = HILLS.flatMap(drawContours).map((path) => `<path d="${path}"/>`);
  const stops = STOPS.map(({ at: [x, y], colour }) => {
    const fill = token(colour);
    return `<circle cx="${x}" cy="${y}" r="25" fill="${token('--colour-brand')}"/><circle cx="${x}" cy="${y}" r="17" fill="${fill}"/>`;
  });
  return `<rect width="100%" height="100%" fill="${token('--colour-brand')}"/>
<g fill="none" stroke="${token('--colour-brand-line')}" stroke-width="2.5">${lines.join('')}</g>
<path d="${ROUTE}" fill="none" stroke="${token('--colour-on-brand')}" stroke-width="6" stroke-linecap="round" stroke-dasharray="0.1 17"/>
${stops.join('')}`;
}

const HILLS = [
  { centre: [1000, 190], radius: 400, lines: 8, seed: 3 },
  { centre: [60, 700], radius: 380, lines: 6, seed: 6 },
] as const;
const STOPS = [
  { at: [868, 500], colour: '--art-coral' },
  { at: [940, 262], colour: '--art-amber' },
  { at: [1108, 126], colour: '--art-mint' },
] as const;
const ROUTE = 'M868 500C1060 470 1090 380 1010 330C930 280 900 290 940 262C1010 212 990 120 1108 126';
