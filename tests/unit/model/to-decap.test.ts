import { beforeAll, describe, expect, it, vi } from 'vitest';
import { stockBackend } from '../../../src/admin/stock-backend.ts';
import { readEntryFile } from '../../../src/content-check/read-entry-file.ts';
import { cleanEntry } from '../../../src/model/clean-entry.ts';
import type { Collection } from '../../../src/model/collection.ts';
import type { DecapField } from '../../../src/model/decap-fields.ts';
import type { Editor } from '../../../src/model/editor.ts';
import { entrySchema } from '../../../src/model/entry-schema.ts';
import { type FieldSchema, jsonSchemaOf } from '../../../src/model/json-schema.ts';
import { menuHeadings } from '../../../src/model/menu-headings.ts';
import { SETTINGS } from '../../../src/model/menu-items.ts';
import { plainKit } from '../../../src/model/plain-kit.ts';
import { type DecapConfig, toDecap } from '../../../src/model/to-decap.ts';
import { allFields } from './all-fields.ts';
import { type DecapCore, loadDecapCore } from './decap-core.ts';
import { collections, shippedEntries } from './shipped-entries.ts';

const CHIEF: Editor = { name: 'Главный редактор', email: 'chief@mail.example', role: 'chief' };
const ISHIM: Editor = {
  name: 'Редактор Ишима',
  email: 'ishim@mail.example',
  role: 'municipal',
  municipality: 'ishim',
};

function configOf(
  editor: Editor,
  mode: 'simple' | 'review' = 'review',
  backend: { readonly name: string } = { name: 'gateway' },
): DecapConfig {
  return toDecap({
    editor,
    mode,
    siteUrl: 'http://localhost:4321/',
    previewed: ['municipalities'],
    staleBefore: '2026-08-27',
    backend,
  });
}

const config = configOf(CHIEF);
const GITLAB = { server: 'https://gitlab.com', repository: 'nastavnik/site', appId: 'a1b2' };
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

describe("Decap's configuration made from the model", () => {
  it.each([
    ['the chief editor, who publishes at once', configOf(CHIEF, 'simple')],
    ['the chief editor', config],
    ['a municipal editor', configOf(ISHIM)],
    ['editors of a GitLab project', configOf(CHIEF, 'review', stockBackend(GITLAB))],
  ])('passes the schema that Decap itself checks it with, for %s', (_who, made) => {
    expect(() => decap.validateConfig(made)).not.toThrow();
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
    const municipalities = config.collections.find(({ name }) => name === 'municipalities');
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

describe('The menu', () => {
  const menuOf = ({ collections }: DecapConfig) =>
    collections.filter((item) => !('hide' in item)).map(({ name }) => name);

  it('stands under headings that an editor thinks in', () => {
    expect(menuHeadings(menuOf(config)).map(({ words }) => words)).toEqual([
      'Моя территория',
      'Люди',
      'Практики',
      'События',
      'Медиа',
      'Документы',
      'Сайт',
    ]);
  });

  it('shows the chief editor every collection once', () => {
    const shown = config.collections.flatMap((item) =>
      'files' in item ? item.files.map(({ name }) => name) : [item.name],
    );
    expect(shown.sort()).toEqual(collections.map(({ name }) => name).sort());
  });

  it('shows a municipal editor the page and the entries of their municipality alone', () => {
    const own = configOf(ISHIM).collections.filter((item) => !('hide' in item));
    for (const item of own) {
      if ('files' in item) {
        expect(item.files.map(({ file }) => file)).toEqual(['content/municipalities/ishim.json']);
        continue;
      }
      expect(item).toMatchObject({
        filter: { field: 'municipality', value: 'ishim' },
        delete: false,
        publish: false,
      });
      expect(item.fields).toContainEqual(
        expect.objectContaining({ name: 'municipality', widget: 'hidden', default: 'ishim' }),
      );
    }
    const byMunicipality = collections.filter(({ place }) => 'folder' in place && place.isByMunicipality);
    expect(own).toHaveLength(byMunicipality.length + 1);
  });

  it('leads every relation of a municipal editor to a whole list that they cannot change', () => {
    const items = configOf(ISHIM).collections;
    const relations = items.flatMap((item) =>
      ('files' in item
        ? item.files.flatMap(({ fields }) => allFields(fields))
        : allFields(item.fields)
      ).filter(({ widget }) => widget === 'relation'),
    );
    expect(relations.length).toBeGreaterThan(10);
    for (const { collection } of relations) {
      const target = items.find(({ name }) => name === collection);
      expect(target).toMatchObject({ hide: true, create: false, delete: false });
      expect(target).not.toHaveProperty('filter');
    }
  });

  it('lets an editor find samples and what nobody has checked for long', () => {
    const practices = config.collections.find(({ name }) => name === 'practices');
    expect(practices).toMatchObject({
      view_filters: [
        { label: 'Примеры', field: 'example', pattern: 'true' },
        { label: 'Давно не проверяли', field: 'confirmedAt' },
      ],
    });
  });

  it('puts the newest first where entries have a day', () => {
    const news = config.collections.find(({ name }) => name === 'news');
    expect(news).toMatchObject({
      sortable_fields: [{ field: 'title' }, { field: 'day', default_sort: 'desc' }, { field: 'publishFrom' }],
      view_groups: [
        { label: 'Территория', field: 'municipality' },
        { label: 'Год', field: 'day' },
      ],
    });
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
