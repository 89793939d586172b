import { z } from 'zod';
import { cleanEntry } from './clean-entry.ts';
import type { Collection } from './collection.ts';
import type { Kit } from './kit.ts';

/** The schema that reads an entry's file: the build, the gateway and Decap's check all use this one. */
export function entrySchema<Schema extends z.ZodObject>(definition: Collection<Schema>, kit: Kit) {
  return z.preprocess((data) => cleanEntry(data) ?? {}, definition.schema(kit));
}
