import sharp from 'sharp';
import { Refusal } from './refusal.ts';

const MAX_BYTES = 15 * 1024 * 1024;
/** Bigger than any phone's camera; a small file that unfolds into more would exhaust the memory. */
const MAX_PIXELS = 64_000_000;
const MAX_SIDE = 2000;
/** For JPEG and WebP alone: asked of PNG, sharp cuts the picture to 256 colours. */
const QUALITY = 85;

const FORMATS = [
  {
    name: 'jpeg',
    endings: /\.jpe?g$/i,
    isIn: (file: Buffer) => file.readUIntBE(0, 3) === 0xffd8ff,
    output: { quality: QUALITY },
  },
  {
    name: 'png',
    endings: /\.png$/i,
    isIn: (file: Buffer) => file.readUInt32BE(0) === 0x89504e47,
    output: {},
  },
  {
    name: 'webp',
    endings: /\.webp$/i,
    isIn: (file: Buffer) =>
      file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP',
    output: { quality: QUALITY },
  },
] as const;

/**
 * Draws a picture anew: at most 2000 px, upright, without the camera's data (place, time, owner).
 *
 * @throws {Refusal} when it is not a JPEG, PNG or WebP, is broken, or is too large
 */
export async function cleanPicture(path: string, file: Buffer): Promise<Buffer> {
  if (file.length > MAX_BYTES)
    throw new Refusal(413, 'Картинка больше 15 МБ. Уменьшите её и загрузите снова.');
  const format = mustBeNamedAs(path, file);
  const picture = sharp(file, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
    .rotate()
    .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
    .toFormat(format.name, format.output);
  return picture.toBuffer().catch(() => {
    throw new Refusal(
      422,
      'Картинка повреждена или слишком велика. Откройте её, сохраните заново и загрузите.',
    );
  });
}

/** @throws {Refusal} 415 when the picture is of no known kind, or its name ends as another kind's */
export function mustBeNamedAs(path: string, file: Buffer): (typeof FORMATS)[number] {
  const format = file.length < 12 ? undefined : FORMATS.find(({ isIn }) => isIn(file));
  if (!format) throw new Refusal(415, 'Это не JPEG, PNG или WebP. Сохраните картинку в одном из этих видов.');
  if (format.endings.test(path)) return format;
  throw new Refusal(
    415,
    `Внутри файла ${format.name.toUpperCase()}, а имя кончается иначе. Переименуйте файл.`,
  );
}
