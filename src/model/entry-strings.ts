import type { Collection } from './collection.ts';
import { fieldName } from './field-name.ts';
import { isRecord } from './is-record.ts';
import { type FieldSchema, jsonSchemaOf } from './json-schema.ts';

/** One string of an entry with what the model says of its field. */
export interface EntryString {
  /** The field as the editor sees it. */
  readonly name: string;
  readonly value: string;
  readonly field: FieldSchema | undefined;
}

/** All strings of an entry, lists and groups unfolded, in the order of the file. */
export function entryStrings(definition: Collection, data: unknown): EntryString[] {
  const schema = jsonSchemaOf(definition);
  return stringsIn(data, [], schema).map(({ path, ...found }) => ({
    name: fieldName(schema, path),
    ...found,
  }));
}

interface Found extends Omit<EntryString, 'name'> {
  readonly path: readonly PropertyKey[];
}

function stringsIn(value: unknown, path: readonly PropertyKey[], field?: FieldSchema): Found[] {
  if (typeof value === 'string') return [{ path, value, field }];
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => stringsIn(item, [...path, at], field?.items));
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    stringsIn(item, [...path, name], field?.properties?.[name]),
  );
}
