import type { Collection } from './collection.ts';
import { fieldName } from './field-name.ts';
import { type FieldSchema, jsonSchemaOf } from './json-schema.ts';

/** One piece of text that a visitor would read, with the name of its field. */
export interface EntryText {
  readonly field: string;
  readonly text: string;
  readonly isWorkContact: boolean;
}

/** All texts of an entry, lists and groups unfolded, the body last. */
export function entryTexts(definition: Collection, data: unknown, body?: string): EntryText[] {
  const schema = jsonSchemaOf(definition);
  const texts = textsIn(data, [], schema).map(({ path, text, field }) => ({
    field: fieldName(schema, path),
    text,
    isWorkContact: field?.isWorkContact === true,
  }));
  if (!definition.body || !body) return texts;
  return [...texts, { field: definition.body.label, text: body, isWorkContact: false }];
}

interface FoundText {
  readonly path: readonly PropertyKey[];
  readonly text: string;
  readonly field: FieldSchema | undefined;
}

function textsIn(value: unknown, path: readonly PropertyKey[], field?: FieldSchema): FoundText[] {
  if (typeof value === 'string') return [{ path, text: value, field }];
  if (Array.isArray(value)) return value.flatMap((item, at) => textsIn(item, [...path, at], field?.items));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    textsIn(item, [...path, name], field?.properties?.[name]),
  );
}
