import { defineCollection } from 'astro:content';
import type { z } from 'zod';
import type { Collection } from '../model/collection.ts';
import { entrySchema } from '../model/entry-schema.ts';
import { leanLoader } from './lean-loader.ts';

/**
 * Hands a collection of the model to Astro.
 *
 * @param contentFolder absolute path of the folder that holds `municipalities/`, `region/` and the rest
 */
export function toAstro<Schema extends z.ZodObject>(definition: Collection<Schema>, contentFolder: string) {
  return defineCollection({
    loader: leanLoader(definition, contentFolder),
    schema: ({ image }) => entrySchema(definition, { image }),
  });
}
