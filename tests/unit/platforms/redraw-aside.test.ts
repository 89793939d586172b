import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cleanPicture } from '../../../functions/editorial/clean-picture.ts';
import { redrawPicture } from '../../../functions/editorial/redraw-picture.ts';
import { redrawAside } from '../../../functions/platforms/redraw-aside.ts';

const photo = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#335577' } })
  .withExif({ IFD0: { Make: 'Nokia' } })
  .jpeg()
  .toBuffer();

test('a picture comes out of the other process as it would of this one', async () => {
  const drawn = await cleanPicture(redrawAside, 'photo.jpg', photo);
  expect(drawn.equals(await cleanPicture(redrawPicture, 'photo.jpg', photo))).toBe(true);
  const { width, height, exif } = await sharp(drawn).metadata();
  expect({ width, height, exif }).toEqual({ width: 90, height: 60, exif: undefined });
});

test('a broken picture is refused, and told what to do', async () => {
  const half = photo.subarray(0, photo.length / 2);
  await expect(cleanPicture(redrawAside, 'photo.jpg', half)).rejects.toMatchObject({
    status: 422,
    message: expect.stringContaining('сохраните заново'),
  });
});
