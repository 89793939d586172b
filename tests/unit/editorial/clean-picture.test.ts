import sharp from 'sharp';
import { expect, it } from 'vitest';
import { cleanPicture } from '../../../functions/editorial/clean-picture.ts';

it('A PNG keeps all its colours', async () => {
  const side = 64;
  const pixels = Buffer.from(
    Array.from({ length: side * side }, (_, at) => [(at % side) * 4, Math.floor(at / side) * 4, 128]).flat(),
  );
  const drawn = sharp(pixels, { raw: { width: side, height: side, channels: 3 } });
  const cleaned = await cleanPicture('photo.png', await drawn.png().toBuffer());
  const { isPalette } = await sharp(cleaned).metadata();
  expect(isPalette).toBe(false);
  expect(await sharp(cleaned).removeAlpha().raw().toBuffer()).toEqual(pixels);
});
