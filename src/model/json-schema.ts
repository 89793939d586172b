import { z } from 'zod';
import type { Collection } from './collection.ts';
import { plainKit } from './plain-kit.ts';

/** What a walker over fields needs of JSON Schema, and the model's own metadata. */
export interface FieldSchema {
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array';
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly label?: string;
  readonly hint?: string;
  readonly widget?: string;
  /** One item of a list, as in «Добавить шаг». */
  readonly singular?: string;
  /** The part of an item that holds a picture, in a list that takes many pictures at once. */
  readonly manyPictures?: string;
  /** Words that the editor sees instead of the values of `enum`. */
  readonly optionLabels?: Readonly<Record<string, string>>;
  /** Whether the field is meant for a public work phone or address. */
  readonly isWorkContact?: boolean;
  readonly [key: string]: unknown;
}

/** The fields of a collection as JSON Schema, in the order of the model, with their labels. */
export function jsonSchemaOf(definition: Collection): FieldSchema {
  const made = MADE.get(definition) ?? makeSchema(definition);
  MADE.set(definition, made);
  return made;
}

/** Making one takes 2 to 5 ms, and a check of 10,000 entries asks for it four times each. */
const MADE = new WeakMap<Collection, FieldSchema>();

function makeSchema(definition: Collection): FieldSchema {
  return z.toJSONSchema(definition.schema(plainKit), {
    io: 'input',
    unrepresentable: 'any',
  }) as FieldSchema;
}
