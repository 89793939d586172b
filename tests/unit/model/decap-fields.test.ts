import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Collection } from '../../../src/model/collection.ts';
import { type DecapField, decapFields } from '../../../src/model/decap-fields.ts';
import { jsonSchemaOf } from '../../../src/model/json-schema.ts';
import { plainKit } from '../../../src/model/plain-kit.ts';
import { collections } from './shipped-entries.ts';

/** One field of the model with what Decap was told of it. */
interface Pair {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly field: DecapField;
  /** Whether the group around it may stay empty: then Decap must demand nothing of it. */
  readonly mayBeEmpty: boolean;
}

interface Limits {
  readonly minimum: number;
  readonly maximum: number;
}

const SIZED = /(?:^|[.!?»] )(От \d+(?: до \d+)?|До \d+) знак|Число (от \d+(?: до \d+)?|до \d+)\./;
const ITEMS = /(?:Строк|Выберите): (от \d+(?: до \d+)?|до \d+)\./;

describe.each(collections)('The form of «$label»', (definition) => {
  const pairs = pairsOf(definition);

  it('takes every value that the site takes', () => {
    for (const { name, schema, field, mayBeEmpty } of pairs) {
      fc.assert(
        fc.property(valueFor(field), (value) => {
          if (!schema.safeParse(value).success) return;
          expect(takes(field, value) || (mayBeEmpty && value === undefined), `${name}: ${value}`).toBe(true);
        }),
        { numRuns: 40 },
      );
    }
  });

  it('leaves out no value of a choice and offers none that the site refuses', () => {
    for (const { name, schema, field } of pairs) {
      const options = (field.options ?? []) as { value: string }[];
      for (const { value } of options) {
        const chosen = field.multiple === true ? wrap(schema, value) : value;
        expect(schema.safeParse(chosen).success, `${name}: ${value}`).toBe(true);
      }
    }
  });

  it('demands what the site demands', () => {
    for (const { name, schema, field, mayBeEmpty } of pairs) {
      const isDemanded = !schema.safeParse(undefined).success;
      expect(field.required, name).toBe(isDemanded && !mayBeEmpty);
    }
  });

  it('names limits that the site holds to', () => {
    for (const { name, schema, field } of pairs) {
      const limits = limitsIn(field);
      if (!limits) continue;
      fc.assert(
        fc.property(valueFor(field), (value) => {
          const size = sizeOf(value);
          if (size === undefined || (size >= limits.minimum && size <= limits.maximum)) return;
          expect(schema.safeParse(value).success, `${name}: ${JSON.stringify(value)}`).toBe(false);
        }),
        { numRuns: 40 },
      );
    }
  });

  it('says every limit of a plain text: what keeps to it is taken', () => {
    for (const { name, schema, field } of pairs.filter(isPlainText)) {
      const { minimum, maximum } = limitsIn(field) ?? { minimum: 1, maximum: 10_000 };
      const text = fc
        .integer({ min: Math.max(1, minimum), max: Math.min(maximum, 2000) })
        .map((length) => 'я'.repeat(length));
      fc.assert(
        fc.property(text, (value) => {
          expect(schema.safeParse(value).success, `${name}: ${value.length}`).toBe(true);
        }),
        { numRuns: 20 },
      );
    }
  });
});

describe('A part of the model that the editor cannot show', () => {
  it.each([
    ['a union', z.object({ part: z.union([z.string(), z.number()]) })],
    ['a record', z.object({ part: z.record(z.string(), z.string()) })],
  ])('is refused when it is %s, not shown as a line of text', (_kind, schema) => {
    const made = z.toJSONSchema(schema, { io: 'input' }) as Parameters<typeof decapFields>[0];
    expect(() => decapFields(made)).toThrow('The editor has no field');
  });
});

function pairsOf(definition: Collection): Pair[] {
  return pairUp(definition.schema(plainKit), decapFields(jsonSchemaOf(definition)), false);
}

function pairUp(schema: z.ZodType, fields: readonly DecapField[], mayBeEmpty: boolean, prefix = ''): Pair[] {
  const shape = (inner(schema) as z.ZodObject).shape;
  return fields.flatMap((field) => {
    const name = prefix + field.name;
    const own = shape[field.name] as z.ZodType;
    const pair = { name, schema: own, field, mayBeEmpty };
    const inside = (field.fields ?? []) as DecapField[];
    if (inside.length === 0) return [pair];
    const isList = field.widget === 'list';
    const content = isList ? (inner(own) as z.ZodArray).element : own;
    const isEmptiable = !isList && own.safeParse(undefined).success;
    return [pair, ...pairUp(content as z.ZodType, inside, isEmptiable, `${name}.`)];
  });
}

function inner(schema: z.ZodType): z.ZodType {
  const { innerType } = schema.def as { innerType?: z.ZodType };
  return innerType ? inner(innerType) : schema;
}

/** What Decap itself would say of a value, by the field's declarations alone. */
function takes(field: DecapField, value: unknown): boolean {
  if (value === undefined) return field.required !== true;
  const values = ((field.options ?? []) as { value: string }[]).map((option) => option.value);
  switch (field.widget) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return field.value_type === 'int' ? Number.isInteger(value) : typeof value === 'number';
    case 'select':
      return [value].flat().every((one) => values.includes(one as string));
    case 'relation':
      return [value].flat().every((one) => typeof one === 'string');
    case 'list':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object';
    default:
      return typeof value === 'string';
  }
}

function valueFor(field: DecapField): fc.Arbitrary<unknown> {
  const { minimum, maximum } = limitsIn(field) ?? { minimum: 1, maximum: 60 };
  const sizes = fc.oneof(
    fc.constantFrom(minimum - 1, minimum, minimum + 1, maximum - 1, maximum, maximum + 1),
    fc.integer({ min: 0, max: Math.min(maximum + 20, 3000) }),
  );
  const length = sizes.map((size) => Math.max(0, Math.min(size, 3000)));
  const values = ((field.options ?? []) as { value: string }[]).map((option) => option.value);
  return fc.oneof(
    sizes,
    length.map((size) => 'ж'.repeat(size)),
    length.map((size) => Array.from({ length: Math.min(size, 100) }, () => values[0] ?? 'строка')),
    fc.constantFrom<unknown>(...SOME, ...values, values.slice(0, 2)),
    fc.string(),
  );
}

const SOME = [
  undefined,
  true,
  false,
  0,
  1.5,
  55.5,
  2024,
  '2026-11-22',
  '14:00',
  'ishim',
  ['ishim'],
  'ishim/dvorovaya-masterskaya',
  'priemnaya@mail.example',
  '+7 495 000-00-00',
  'https://mail.example/',
  '/map/',
  '71810000',
  {},
];

function limitsIn({ hint, widget }: DecapField): Limits | undefined {
  const isList = widget === 'list' || widget === 'select' || widget === 'relation';
  const found = (isList ? ITEMS : SIZED).exec(String(hint ?? ''));
  const words = (found?.[1] ?? found?.[2])?.toLowerCase();
  if (!words) return undefined;
  return {
    minimum: Number(/от (\d+)/.exec(words)?.[1] ?? 0),
    maximum: Number(/до (\d+)/.exec(words)?.[1] ?? Number.MAX_SAFE_INTEGER),
  };
}

function sizeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value.trim().length || undefined;
  return Array.isArray(value) ? value.length : undefined;
}

/** A text that the schema holds to nothing but its length. */
function isPlainText({ schema, field }: Pair): boolean {
  if (field.widget !== 'string' && field.widget !== 'text') return false;
  const { format, checks = [] } = inner(schema).def as {
    readonly format?: string;
    readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string } } }[];
  };
  const kinds = checks.map(({ _zod }) => _zod.def.check);
  return (
    format === undefined && kinds.every((kind) => ['min_length', 'max_length', 'overwrite'].includes(kind))
  );
}

/** As many of a chosen value as the list asks for. */
function wrap(schema: z.ZodType, value: string): string[] {
  const sizes = Array.from({ length: 5 }, (_, at) => Array<string>(at + 1).fill(value));
  return sizes.find((list) => schema.safeParse(list).success) ?? [value];
}
