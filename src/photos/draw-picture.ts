import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';

/** A picture for views that the editor's preview shows too: they cannot draw one themselves. */
export async function drawPicture(image: ImageMetadata | undefined, width: number) {
  if (!image) return undefined;
  const { src, attributes } = await getImage({ src: image, width: Math.min(width, image.width) });
  return { src, width: attributes.width, height: attributes.height };
}
