import type { Scene } from './draw-picture.ts';

/** A fir, by the middle of its foot. */
export function drawTree(x: number, y: number, size: number, fill: string): string {
  return at(x, y, size, `<path fill="${fill}" d="M0-34 11-14H6L14 0H2v5h-4V0h-12L-6-14h-5z"/>`);
}

/** A house, by the middle of its foot. */
export function drawHouse(x: number, y: number, size: number, { palette }: Scene): string {
  const { sand, coral, ink, amber } = palette;
  const house = [
    `<path fill="${sand}" stroke="${ink}" stroke-width="2" stroke-linejoin="round" d="M-15 0v-20h30V0z"/>`,
    `<path fill="${coral}" stroke="${ink}" stroke-width="2" stroke-linejoin="round" d="M-19-19 0-36l19 17z"/>`,
    `<path fill="${amber}" stroke="${ink}" stroke-width="2" d="M-5-14H5v9H-5z"/>`,
  ];
  return at(x, y, size, house.join(''));
}

/** A mark of the route, by its point. */
export function drawPin(x: number, y: number, size: number, colour: string, { palette }: Scene): string {
  const pin = `<path fill="${colour}" stroke="${palette.ink}" stroke-width="2.5" d="M0 0c-12-14-16-20-16-28a16 16 0 0 1 32 0c0 8-4 14-16 28z"/><circle cy="-28" r="7" fill="${palette.cream}"/>`;
  return at(x, y, size, pin);
}

/** A person without a face, by the middle of the foot. */
export function drawPerson(x: number, y: number, size: number, body: string, { palette }: Scene): string {
  const person = `<path fill="${body}" d="M-14 0v-24a14 14 0 0 1 28 0V0z"/><circle cy="-44" r="11" fill="${palette.sand}" stroke="${palette.ink}" stroke-width="1.6"/>`;
  return at(x, y, size, person);
}

function at(x: number, y: number, size: number, drawing: string): string {
  const [left, top, scale] = [x, y, size].map((value) => Math.round(value * 100) / 100);
  return `<g transform="translate(${left} ${top}) scale(${scale})">${drawing}</g>`;
}
