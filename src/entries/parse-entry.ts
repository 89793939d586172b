import { z } from 'zod';
import type { Collection } from '../model/collection.ts';
import { entrySchema } from '../model/entry-schema.ts';
import type { Kit } from '../model/kit.ts';

/** Where in the fields of an entry a picture is named. */
export type PicturePlace = (string | number)[];

export interface ParsedEntry {
  readonly data: Record<string, unknown>;
  readonly pictures: readonly { readonly place: PicturePlace; readonly file: string }[];
}

/**
 * Reads the fields of entries of one kind. Astro makes the schema anew for every entry, which takes longer than reading
 * one by it; this makes it once.
 *
 * @returns a function of the fields as they stand in a file; it throws a ZodError
 */
export function entryParser(definition: Collection): (fields: unknown) => ParsedEntry {
  const schema = entrySchema(definition, MARKING);
  return (fields) => {
    const pictures: { place: PicturePlace; file: string }[] = [];
    const data = unmark(schema.parse(fields), [], (place, file) => pictures.push({ place, file }));
    return { data: data as Record<string, unknown>, pictures };
  };
}

/** No text has it: YAML and JSON files are text. */
const MARK = '\0picture ';

const MARKING: Kit = {
  image: () => z.string().transform((name) => `${MARK}${name}`) as unknown as ReturnType<Kit['image']>,
};

/** The fields with pictures named as Astro imports them, relative to the entry's file. */
function unmark(
  value: unknown,
  place: PicturePlace,
  tell: (place: PicturePlace, file: string) => void,
): unknown {
  if (typeof value === 'string') {
    if (!value.startsWith(MARK)) return value;
    const name = value.slice(MARK.length);
    const file = name.startsWith('.') ? name : `./${name}`;
    tell(place, file);
    return file;
  }
  if (Array.isArray(value)) return value.map((item, at) => unmark(item, [...place, at], tell));
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, unmark(item, [...place, key], tell)]),
  );
}
