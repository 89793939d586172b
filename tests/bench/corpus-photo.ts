import sharp from 'sharp';
import type { SeededRandom } from './seeded-random.ts';

const CELLS = { width: 8, height: 6 };

/** A small picture without people and without a place: soft spots of colour, other ones each time. */
export function drawPhoto(random: SeededRandom): Promise<Buffer> {
  const channels = 3;
  const colours = Buffer.from(
    Array.from({ length: CELLS.width * CELLS.height * channels }, () => random.below(256)),
  );
  return sharp(colours, { raw: { ...CELLS, channels } })
    .resize(640, 480, { kernel: 'cubic' })
    .webp({ quality: 60, effort: 0 })
    .toBuffer();
}
