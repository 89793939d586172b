import jsQr from 'jsqr';
import sharp from 'sharp';
import type { Design } from '../../../src/brand-kit/design.ts';
import { drawDesign } from '../../../src/brand-kit/draw-design.ts';
import { typeface } from './order.ts';

/** What a phone reads from a picture of a design, as another library sees it. */
export async function readQr(design: Design, scale = 1): Promise<string | undefined> {
  const picture = sharp(Buffer.from(drawDesign(design, typeface, scale)));
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
