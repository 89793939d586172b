import type { z } from 'zod';

/**
 * The two field kinds that Astro and Decap build differently.
 *
 * Astro passes `image()` and `reference()`; the Decap generator and the plain
 * checks (gateway, preSave, tests) pass strings that carry widget metadata.
 */
export interface Kit {
  image(): z.ZodType;
  reference(collection: string): z.ZodType;
}
