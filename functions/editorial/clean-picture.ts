import type { PictureFormat, Redraw } from './redraw-picture.ts';
import { Refusal } from './refusal.ts';

const MAX_BYTES = 15 * 1024 * 1024;

interface Format {
  readonly name: PictureFormat;
  readonly endings: RegExp;
  readonly isIn: (file: Buffer) => boolean;
}

const FORMATS: readonly Format[] = [
  {
    name: 'jpeg',
    endings: /\.jpe?g$/i,
    isIn: (file) => file.readUIntBE(0, 3) === 0xffd8ff,
  },
  {
    name: 'png',
    endings: /\.png$/i,
    isIn: (file) => file.readUInt32BE(0) === 0x89504e47,
  },
  {
    name: 'webp',
    endings: /\.webp$/i,
    isIn: (file) => file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP',
  },
];

/**
 * Has a picture drawn anew, without what the camera has written into it.
 *
 * @throws {Refusal} when it is not a JPEG, PNG or WebP, is broken, or is too large
 */
export async function cleanPicture(redraw: Redraw, path: string, file: Buffer): Promise<Buffer> {
  if (file.length > MAX_BYTES)
    throw new Refusal(413, 'Картинка больше 15 МБ. Уменьшите её и загрузите снова.');
  const { name } = mustBeNamedAs(path, file);
  const drawn = await redraw({ file, format: name }).catch(() => {
    throw new Refusal(
      422,
      'Картинка повреждена или слишком велика. Откройте её, сохраните заново и загрузите.',
    );
  });
  return Buffer.from(drawn);
}

/** @throws {Refusal} 415 when the picture is of no known kind, or its name ends as another kind's */
export function mustBeNamedAs(path: string, file: Buffer): Format {
  const format = file.length < 12 ? undefined : FORMATS.find(({ isIn }) => isIn(file));
  if (!format) throw new Refusal(415, 'Это не JPEG, PNG или WebP. Сохраните картинку в одном из этих видов.');
  if (format.endings.test(path)) return format;
  throw new Refusal(
    415,
    `Внутри файла ${format.name.toUpperCase()}, а имя кончается иначе. Переименуйте файл.`,
  );
}
