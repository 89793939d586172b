import sharp from 'sharp';
import type { Problem } from '../model/problem.ts';
import { exifTags } from './exif-tags.ts';

/**
 * What a JPEG, PNG or WebP tells of a shot besides the shot: the place, the time, the camera, the author.
 *
 * Only a block that says how to draw the picture may stay: the turn, the resolution, the profile of colours.
 *
 * @param field how the editor sees the place of the picture: a field's label or a path
 */
export async function findPictureSecrets(field: string, picture: Uint8Array): Promise<Problem[]> {
  const found = await sharp(picture)
    .metadata()
    .catch(() => undefined);
  if (!found) return [{ field, words: 'Картинка не открывается', advice: 'Сохраните её заново и загрузите' }];
  const { exif, xmp, iptc, comments = [] } = found;
  const tags = exif ? exifTags(exif) : [];
  if (tags === undefined) return [{ field, words: 'В снимке непонятные сведения о съёмке', advice: ADVICE }];
  if (tags.includes(GPS) || (xmp && XMP_PLACE.test(xmp.toString('utf8')))) {
    return [{ field, words: 'В снимке записано место съёмки', advice: ADVICE }];
  }
  const isTelling = tags.some((tag) => !HARMLESS.has(tag)) || xmp || iptc || comments.length > 0;
  return isTelling
    ? [{ field, words: 'В снимке записаны сведения о съёмке: время, камера или автор', advice: ADVICE }]
    : [];
}

const ADVICE = 'Загрузите снимок через редактор: он сотрёт место и время съёмки';

/** Where the block of coordinates begins (EXIF 2.32, table 3). */
const GPS = 0x8825;
const XMP_PLACE = /GPSL|:City\b|:Country\b|:Location\b|:Sublocation\b/i;
/** Size, turn, resolution, colour and version: what libvips itself writes into a clean picture. */
const HARMLESS = new Set([
  0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0112, 0x0115, 0x011a, 0x011b, 0x011c, 0x0128, 0x0213, 0x8769,
  0x9000, 0x9101, 0xa000, 0xa001, 0xa002, 0xa003,
]);
