import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanPicture } from '../../../functions/editorial/clean-picture.ts';
import { redrawPicture } from '../../../functions/editorial/redraw-picture.ts';
import { findPictureSecrets } from '../../../src/photo-check/find-picture-secrets.ts';

const FORMATS = ['jpeg', 'png', 'webp'] as const;
const PLACE = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '57/1 9/1 0/1' } };

const drawn = () => sharp({ create: { width: 16, height: 8, channels: 3, background: 'teal' } });
const words = async (picture: Uint8Array) =>
  (await findPictureSecrets('Снимок', picture)).map((problem) => problem.words).join();

describe.each(FORMATS)('A picture in %s', (format) => {
  it('that was just drawn tells nothing', async () => {
    expect(await words(await drawn().toFormat(format).toBuffer())).toBe('');
  });

  it('may say how to turn it and which colours it has', async () => {
    const turned = await drawn().withMetadata({ orientation: 6, density: 96 }).toFormat(format).toBuffer();
    expect((await sharp(turned).metadata()).orientation).toBe(6);
    expect(await words(turned)).toBe('');
  });

  it('may not say where it was taken', async () => {
    const picture = await drawn().withExif(PLACE).toFormat(format).toBuffer();
    expect(await words(picture)).toMatch(/место съёмки/);
  });

  it.each([
    ['the camera', { IFD0: { Make: 'Nokia', Model: '3310' } }],
    ['the author', { IFD0: { Artist: 'Nobody' } }],
    ['the time', { IFD2: { DateTimeOriginal: '2026:11:22 10:00:00' } }],
    ['the owner of the camera', { IFD2: { CameraOwnerName: 'Nobody' } }],
  ])('may not tell %s', async (_, exif) => {
    const picture = await drawn().withExif(exif).toFormat(format).toBuffer();
    expect(await words(picture)).toMatch(/время, камера или автор/);
  });

  it('may not say it in XMP either', async () => {
    const xmp = (more: string) =>
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" ${more}/></rdf:RDF></x:xmpmeta>`;
    const place = await drawn().withXmp(xmp('exif:GPSLatitude="57,9N"')).toFormat(format).toBuffer();
    const rest = await drawn().withXmp(xmp('exif:UserComment="a"')).toFormat(format).toBuffer();
    expect(await words(place)).toMatch(/место съёмки/);
    expect(await words(rest)).toMatch(/время, камера или автор/);
  });

  it('is clean after the editor has drawn it anew', async () => {
    const picture = await drawn()
      .withExif({ ...PLACE, IFD0: { Make: 'Nokia' } })
      .toFormat(format)
      .toBuffer();
    expect(await words(await cleanPicture(redrawPicture, `photo.${format}`, picture))).toBe('');
  });
});

it('Says which picture it is and what to do', async () => {
  const picture = await drawn().withExif(PLACE).jpeg().toBuffer();
  const [problem] = await findPictureSecrets('Снимок', picture);
  expect(problem?.field).toBe('Снимок');
  expect(problem?.advice).toMatch(/через редактор/);
});

it('Does not trust what is no picture, or has a broken block', async () => {
  expect(await words(Buffer.from('GIF'))).toMatch(/не открывается/);
  const picture = await drawn().withExif(PLACE).jpeg().toBuffer();
  const at = picture.indexOf('Exif') + 6;
  picture.writeUInt32LE(0xffffff, at + 4);
  expect(await words(picture)).not.toBe('');
});
