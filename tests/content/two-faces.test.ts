import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import type { z } from 'zod';
import { collections as astro } from '../../src/content.config.ts';
import { readEntryFile } from '../../src/content-check/read-entry-file.ts';
import { catalogue } from '../../src/model/catalogue.ts';
import { entrySchema } from '../../src/model/entry-schema.ts';
import { plainKit } from '../../src/model/plain-kit.ts';
import { toDecap } from '../../src/model/to-decap.ts';
import { shippedEntries } from '../unit/model/shipped-entries.ts';

// Astro hands these over at build; what the model says to them is what is compared here.
vi.mock('astro:content', () => ({
  defineCollection: (definition: unknown) => definition,
}));

interface AstroCollection {
  readonly loader: { load(context: object): Promise<void> };
  readonly schema: (context: { image: () => z.ZodType }) => z.ZodType;
}

const forAstro = astro as unknown as Readonly<Record<string, AstroCollection>>;
const decap = toDecap({
  editor: { name: 'Главный редактор', email: 'chief@mail.example', role: 'chief' },
  siteUrl: 'http://localhost:4321/',
  previewed: [],
  mode: 'simple',
  staleBefore: '2026-08-27',
  backend: { name: 'gateway' },
});

function filesForDecap(name: string): string[] {
  for (const item of decap.collections) {
    if (!('files' in item)) {
      if (item.name !== name) continue;
      // Decap reads as many folders deep as the template of the path has parts.
      return globSync(`${item.folder}/${'path' in item ? '{*,*/*}' : '*'}.${item.extension}`);
    }
    const file = item.files.find((one) => one.name === name);
    if (file) return [file.file];
  }
  return [];
}

/** What the build's loader puts into Astro's store. */
async function filesForAstro({ loader }: AstroCollection): Promise<string[]> {
  const entries = new Map<string, { readonly id: string; readonly filePath: string }>();
  await loader.load({
    store: {
      keys: () => [...entries.keys()],
      get: (id: string) => entries.get(id),
      set: (entry: { id: string; filePath: string }) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
    },
    config: { root: pathToFileURL(`${resolve('.')}/`) },
    generateDigest: (text: string) => text,
    renderMarkdown: async () => ({ html: '' }),
  });
  return [...entries.values()].map(({ filePath }) => filePath);
}

const absolute = (files: readonly string[]) => files.map((file) => resolve(file)).sort();

describe('The build and the editor', () => {
  it('know the same collections', () => {
    expect(Object.keys(astro)).toEqual(Object.keys(catalogue));
  });

  it.each(Object.entries(forAstro))('read the same files of %s', async (name, definition) => {
    expect(filesForDecap(name)).not.toEqual([]);
    expect(absolute(await filesForAstro(definition))).toEqual(absolute(filesForDecap(name)));
  });

  it.each(shippedEntries)('read the same in $path', ({ definition, text }) => {
    const { data } = readEntryFile(definition, text);
    const built = forAstro[definition.name]?.schema({ image: plainKit.image }).parse(data);
    expect(built).toEqual(entrySchema(definition, plainKit).parse(data));
  });
});
