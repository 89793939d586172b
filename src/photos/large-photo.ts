import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { Picture } from '../model/kit.ts';

const WIDEST = 1600;

/** Address of a photo as large as a screen needs, made anew: the original never leaves the content. */
export async function largePhoto(picture: Picture): Promise<string> {
  const width = Math.min(picture.width, WIDEST);
  const { src } = await getImage({ src: picture as ImageMetadata, width, format: 'webp' });
  return src;
}
