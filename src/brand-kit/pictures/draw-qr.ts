import encodeQR from 'qr';
import { MM } from '../design.ts';

export interface QrPlace {
  readonly x: number;
  readonly y: number;
  /** With the quiet zone, in points. */
  readonly side: number;
}

/** Of white around the code, in its squares (ISO/IEC 18004). */
const QUIET = 4;
/** In millimetres: an old phone reads such a square from a metre. */
const LEAST_SQUARE = 1;

/**
 * An address as a QR code on white that a phone reads from a wall.
 *
 * @throws Error where the address is too long for the side
 */
export function drawQr(address: string, { x, y, side }: QrPlace, ink: string): string {
  // A seventh of the code may be torn or dirty: more would make its squares smaller.
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: QUIET });
  const square = side / rows.length;
  if (square < LEAST_SQUARE * MM)
    throw new Error(`Адрес для QR-кода слишком длинный: ${address}. Сократите адрес сайта или имя кампании`);
  const runs = rows.flatMap((row, at) =>
    runsOf(row).map(([from, length]) => `M${from} ${at}h${length}v1h-${length}z`),
  );
  const scale = Math.round(square * 10_000) / 10_000;
  return [
    `<g transform="translate(${x} ${y}) scale(${scale})">`,
    `<rect x="0" y="0" width="${rows.length}" height="${rows.length}" fill="#ffffff"/>`,
    `<path fill="${ink}" d="${runs.join('')}"/>`,
    '</g>',
  ].join('');
}

function runsOf(row: readonly boolean[]): [from: number, length: number][] {
  const runs: [number, number][] = [];
  for (const [at, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last[0] + last[1] === at) last[1] += 1;
    else runs.push([at, 1]);
  }
  return runs;
}
