import sharp from 'sharp';
import { expect, it } from 'vitest';
import { cleanPicture } from '../../../functions/editorial/clean-picture.ts';
import { redrawPicture } from '../../../functions/editorial/redraw-picture.ts';

it('A PNG keeps all its colours', async () => {
  const side = 64;
  const pixels = Buffer.from(
    Array.from({ length: side * side }, (_, at) => [(at % side) * 4, Math.floor(at / side) * 4, 128]).flat(),
  );
  const drawn = sharp(pixels, { raw: { width: side, height: side, channels: 3 } });
  const cleaned = await cleanPicture(redrawPicture, 'photo.png', await drawn.png().toBuffer());
  const { isPalette } = await sharp(cleaned).metadata();
  expect(isPalette).toBe(false);
  expect(await sharp(cleaned).removeAlpha().raw().toBuffer()).toEqual(pixels);
});

it('A picture that ends the process which draws it is refused like a broken one', async () => {
  const photo = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#335577' } })
    .jpeg()
    .toBuffer();
  const redraw = () => Promise.reject(new Error('redraw-process.ts ended with SIGSEGV and gave no answer'));
  await expect(cleanPicture(redraw, 'photo.jpg', photo)).rejects.toMatchObject({ status: 422 });
});
