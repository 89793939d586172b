import { cleanEntry } from '../model/clean-entry.ts';
import type { Collection } from '../model/collection.ts';
import { jsonSchemaOf } from '../model/json-schema.ts';
import { plainKit } from '../model/plain-kit.ts';

/** As much of an unfinished entry as a view can show, or the names of the fields without which it shows nothing. */
export type Draft = { readonly fields: Record<string, unknown> } | { readonly missing: readonly string[] };

/** Reads an entry while it is being written: a group that does not pass yet is left out. */
export function readDraft(definition: Collection, data: unknown): Draft {
  const written = (cleanEntry(data) ?? {}) as Record<string, unknown>;
  const fields: Record<string, unknown> = {};
  const missing: string[] = [];
  for (const [name, field] of Object.entries(definition.schema(plainKit).shape)) {
    const read = field.safeParse(written[name]);
    if (read.success) fields[name] = read.data;
    else if (typeof written[name] === 'string') fields[name] = written[name];
    else if (!field.safeParse(undefined).success) missing.push(labelOf(definition, name));
  }
  return missing.length > 0 ? { missing } : { fields };
}

function labelOf(definition: Collection, name: string): string {
  return jsonSchemaOf(definition).properties?.[name]?.label ?? name;
}
