import { cleanEntry } from './clean-entry.ts';
import type { Collection } from './collection.ts';
import { type FieldSchema, jsonSchemaOf } from './json-schema.ts';

/** An entry's data without cleared fields, its fields in the order of the model at every depth. */
export function orderEntry(definition: Collection, data: unknown): Record<string, unknown> {
  return inOrder(cleanEntry(data) ?? {}, jsonSchemaOf(definition)) as Record<string, unknown>;
}

function inOrder(value: unknown, schema?: FieldSchema): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, schema?.items));
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  const names = new Set([...Object.keys(schema?.properties ?? {}), ...Object.keys(fields)]);
  return Object.fromEntries(
    [...names]
      .filter((name) => fields[name] !== undefined)
      .map((name) => [name, inOrder(fields[name], schema?.properties?.[name])]),
  );
}
