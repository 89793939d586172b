/**
 * The numbers of the tags in the main block of EXIF and in the block of the camera; values are not read.
 *
 * @returns nothing when the block is broken, so that the caller need not trust it
 */
export function exifTags(exif: Buffer): number[] | undefined {
  const tiff = exif.toString('latin1', 0, 4) === 'Exif' ? exif.subarray(6) : exif;
  try {
    const read = readerOf(tiff);
    const main = entriesAt(read, read.long(4));
    const camera = main
      .filter(({ tag }) => tag === CAMERA)
      .flatMap(({ at }) => entriesAt(read, read.long(at + 8)));
    const thumbnail = read.long(read.long(4) + 2 + main.length * ENTRY) === 0 ? [] : [THUMBNAIL];
    return [...main, ...camera].map(({ tag }) => tag).concat(thumbnail);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A pointer to the block of the camera. */
const CAMERA = 0x8769;
/** A second block holds a small copy of the picture, perhaps from before it was cropped. */
const THUMBNAIL = 0x0201;
/** Bytes of one entry of a block: tag, type, count, value. */
const ENTRY = 12;

interface Reader {
  readonly short: (at: number) => number;
  readonly long: (at: number) => number;
}

/** TIFF says by its first two letters which byte of a number comes first: «II» or «MM». */
function readerOf(tiff: Buffer): Reader {
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  return isLittle
    ? { short: (at) => tiff.readUInt16LE(at), long: (at) => tiff.readUInt32LE(at) }
    : { short: (at) => tiff.readUInt16BE(at), long: (at) => tiff.readUInt32BE(at) };
}

function entriesAt({ short }: Reader, start: number): { tag: number; at: number }[] {
  return Array.from({ length: short(start) }, (_, entry) => {
    const at = start + 2 + entry * ENTRY;
    return { tag: short(at), at };
  });
}
