import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readEntryFile } from '../../../src/content-check/read-entry-file.ts';
import { cleanEntry } from '../../../src/model/clean-entry.ts';
import type { Collection } from '../../../src/model/collection.ts';
import type { DecapField } from '../../../src/model/decap-fields.ts';
import { entrySchema } from '../../../src/model/entry-schema.ts';
import { type FieldSchema, jsonSchemaOf } from '../../../src/model/json-schema.ts';
import { plainKit } from '../../../src/model/plain-kit.ts';
import { SETTINGS, toDecap } from '../../../src/model/to-decap.ts';
import { type DecapCore, loadDecapCore } from './decap-core.ts';
import { collections, shippedEntries } from './shipped-entries.ts';

const config = toDecap({
  editor: { name: 'Главный редактор', email: 'chief@mail.example', role: 'chief' },
  siteUrl: 'http://localhost:4321/',
  previewed: ['municipalities'],
});
let decap: DecapCore;

beforeAll(async () => {
  decap = await loadDecapCore();
}, 30_000);

function menuItemOf(definition: Collection) {
  for (const item of config.collections) {
    if (!('files' in item) && item.name === definition.name) return item;
    const file = 'files' in item && item.files.find(({ name }) => name === definition.name);
    if (file) return file;
  }
  throw new Error(`Decap's menu lacks ${definition.name}`);
}

function schemaNames(schema: FieldSchema | undefined, prefix = ''): string[] {
  return Object.entries(schema?.properties ?? {}).flatMap(([name, field]) => [
    prefix + name,
    ...schemaNames(field, `${prefix}${name}.`),
    ...schemaNames(field.items, `${prefix}${name}.`),
  ]);
}

function decapNames(fields: readonly DecapField[], prefix = ''): string[] {
  return fields.flatMap((field) => [
    prefix + field.name,
    ...decapNames((field.fields ?? []) as DecapField[], `${prefix}${field.name}.`),
  ]);
}

function allFields(fields: readonly DecapField[]): DecapField[] {
  return fields.flatMap((field) => [field, ...allFields((field.fields ?? []) as DecapField[])]);
}

describe("Decap's configuration made from the model", () => {
  it('passes the schema that Decap itself checks it with', () => {
    expect(() => decap.validateConfig(config)).not.toThrow();
  });

  it('would not pass with a mistake in a field', () => {
    const broken = structuredClone(config) as { collections: { fields?: { widget: unknown }[] }[] };
    const [first] = broken.collections[0]?.fields ?? [];
    if (first) first.widget = 7;
    // Decap prints what it found.
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    expect(() => decap.validateConfig(broken)).toThrow();
  });

  it.each(collections)('shows every field of «$label», and nothing else', (definition) => {
    const wanted = [...schemaNames(jsonSchemaOf(definition)), ...(definition.body ? ['body'] : [])];
    expect(decapNames(menuItemOf(definition).fields)).toEqual(wanted);
  });

  it.each(collections)('names every field of «$label» in Russian', (definition) => {
    for (const { label } of allFields(menuItemOf(definition).fields)) expect(label).toMatch(/[а-яё]/i);
  });

  it('lets nobody add or delete the given entries', () => {
    for (const definition of collections.filter(({ isFixed }) => isFixed)) {
      expect(menuItemOf(definition)).toMatchObject({ create: false, delete: false });
    }
  });

  it('lets nobody delete a settings file', () => {
    expect(config.collections.find(({ name }) => name === SETTINGS)).toMatchObject({ delete: false });
  });

  it('demands no field inside a group that may be left empty', () => {
    const [municipalities] = config.collections;
    const group = municipalities && 'fields' in municipalities && municipalities.fields;
    const coordinator = (group || []).find(({ name }) => name === 'coordinator');
    expect(allFields([coordinator as DecapField]).map(({ required }) => required)).not.toContain(true);
  });

  it('keeps calendar days from slipping', () => {
    const days = config.collections.flatMap((item) => ('fields' in item ? allFields(item.fields) : []));
    const version = days.find(({ name }) => name === 'version');
    expect(version).toMatchObject({ widget: 'datetime', format: 'YYYY-MM-DD', time_format: false });
  });
});

describe.each(shippedEntries)('$path', ({ path, definition, text }) => {
  const schema = entrySchema(definition, plainKit);

  it('is where Decap looks for it', () => {
    const item = menuItemOf(definition);
    if ('file' in item) expect(item.file).toBe(path);
    else expect(path).toMatch(new RegExp(`^${item.folder}/${deep(item)}[^/]+\\.${item.extension}$`));
  });

  it('means the same after Decap has opened and saved it', () => {
    const format = definition.format === 'md' ? decap.frontMatter : decap.json;
    const before = readEntryFile(definition, text);
    const after = readEntryFile(definition, format.toFile(format.fromFile(text)));
    expect(schema.parse(after.data)).toEqual(schema.parse(before.data));
    expect(after.body?.trim()).toBe(before.body?.trim());
  });

  it('means the same when Decap leaves every absent field empty', () => {
    const { data } = readEntryFile(definition, text);
    const filled = withEmptyFields(data, jsonSchemaOf(definition));
    expect(schema.parse(filled)).toEqual(schema.parse(data));
    expect(cleanEntry(filled)).toEqual(cleanEntry(data));
  });
});

/** How deep Decap reads: as many folders as the template of the path has parts. */
function deep(item: object): string {
  return 'path' in item ? '(?:[^/]+/)?' : '';
}

/** An entry as it stands after an editor has typed into every absent field and cleared it again. */
function withEmptyFields(data: unknown, schema: FieldSchema): Record<string, unknown> {
  const entry = (data ?? {}) as Record<string, unknown>;
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    if (field.type === 'object') return [name, withEmptyFields(entry[name], field)];
    const empty = field.type === 'array' || field.type === 'boolean' ? undefined : '';
    return [name, entry[name] ?? empty];
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}
