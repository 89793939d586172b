import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'zod';
import type { Collection } from './collection.ts';
import { entrySchema } from './entry-schema.ts';

/**
 * Hands a collection of the model to Astro.
 *
 * @param contentFolder absolute path of the folder that holds `municipalities/`, `region/` and the rest
 */
export function toAstro<Schema extends z.ZodObject>(definition: Collection<Schema>, contentFolder: string) {
  return defineCollection({
    loader: glob(filesOf(definition, contentFolder)),
    schema: ({ image }) => entrySchema(definition, { image }),
  });
}

function filesOf({ place, format }: Pick<Collection, 'place' | 'format'>, contentFolder: string) {
  if ('folder' in place) return { base: `${contentFolder}/${place.folder}`, pattern: `**/*.${format}` };
  const [folder, file] = place.file.split('/');
  return { base: `${contentFolder}/${folder}`, pattern: file ?? '' };
}
