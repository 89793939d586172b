import sharp from 'sharp';

/** As sharp names them. */
export type PictureFormat = 'jpeg' | 'png' | 'webp';

/** A picture to be drawn anew in the format that it has. */
export interface Drawing {
  readonly file: Uint8Array;
  readonly format: PictureFormat;
}

/** Draws a picture anew; rejects when it cannot be read, or takes the process with it. */
export type Redraw = (drawing: Drawing) => Promise<Uint8Array>;

/** Bigger than any phone's camera; a small file that unfolds into more would exhaust the memory. */
const MAX_PIXELS = 64_000_000;
const MAX_SIDE = 2000;
/** For JPEG and WebP alone: asked of PNG, sharp cuts the picture to 256 colours. */
const QUALITY = 85;

/** At most 2000 px, upright, without the camera's data (place, time, owner). */
export const redrawPicture: Redraw = ({ file, format }) =>
  sharp(file, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
    .rotate()
    .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
    .toFormat(format, format === 'png' ? {} : { quality: QUALITY })
    .toBuffer();
