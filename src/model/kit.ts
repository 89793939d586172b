import type { z } from 'zod';

/** A picture as pages receive it; its fields are those of Astro's own image metadata. */
export interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly format: 'png' | 'jpg' | 'jpeg' | 'tiff' | 'webp' | 'gif' | 'svg' | 'avif' | 'apng';
}

/**
 * The field kind that Astro and Decap build differently.
 *
 * Astro passes `image()`; the Decap generator and the plain checks (gateway, preSave, tests) pass a string that
 * carries widget metadata.
 */
export interface Kit {
  image(): z.ZodType<Picture>;
}
