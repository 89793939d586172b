import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { Picture } from '../model/kit.ts';

const WIDEST = 1600;

export interface LargePhoto {
  readonly src: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A photo as large as a screen needs, made anew: the original never leaves the content. */
export async function largePhoto(picture: Picture): Promise<LargePhoto> {
  const width = Math.min(picture.width, WIDEST);
  const { src } = await getImage({ src: picture as ImageMetadata, width, format: 'webp' });
  return { src, width, height: Math.round((picture.height * width) / picture.width) };
}
