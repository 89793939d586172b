import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import feedSchema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { readCsvw } from '../unit/registers/read-csvw.ts';
import { builtSite } from './gates/built-site.ts';

const folder = builtSite();
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);

test('every file of open data keeps the schema that its page names', () => {
  const schemas = globSync('open-data/*.schema.json', { cwd: folder });
  expect(schemas).toHaveLength(9);
  for (const path of schemas) {
    const id = /([^/\\]+)\.schema\.json$/.exec(path)?.[1] ?? '';
    const [file = ''] = globSync(`{registers,achievements}/${id}.json`, { cwd: folder });
    const isValid = ajv.compile(JSON.parse(read(path)));
    expect(isValid(JSON.parse(read(file))), `${file}: ${JSON.stringify(isValid.errors)}`).toBe(true);
    expect(read(`open-data/${id}/index.html`)).toContain(`"@type":"Dataset"`);
  }
});

test('every table has beside it what programs must know to read it, and is read by that alone', () => {
  const tables = globSync('{registers,achievements}/*.csv', { cwd: folder });
  expect(tables).toHaveLength(9);
  for (const path of tables) {
    const lines = readCsvw(read(path), JSON.parse(read(`${path}-metadata.json`)));
    const { rows } = JSON.parse(read(path.replace(/csv$/, 'json')));
    expect(lines.length, path).toBe(rows.length);
  }
});

test('every feed keeps its specification', async () => {
  const { $schema: _, ...rules } = feedSchema;
  const isValid = ajv.compile(rules);
  for (const path of globSync('feeds/*.json', { cwd: folder })) {
    expect(isValid(JSON.parse(read(path))), `${path}: ${JSON.stringify(isValid.errors)}`).toBe(true);
  }
  const feeds = globSync('feeds/*.xml', { cwd: folder });
  expect(feeds.length).toBeGreaterThan(3);
  const xml = feeds.map((path) => ({ fileName: path.replaceAll(/[\\/]/g, '-'), contents: read(path) }));
  const schema = readFileSync('tests/unit/feeds/rss-2.0.xsd', 'utf8');
  const { valid, rawOutput } = await validateXML({ xml, schema });
  expect(valid, rawOutput).toBe(true);
  const atom = globSync('feeds/*.atom', { cwd: folder });
  expect(atom).toContain(join('feeds', 'news.atom'));
  const found = await validateXML({
    xml: atom.map((path) => ({ fileName: path.replaceAll(/[\\/]/g, '-'), contents: read(path) })),
    schema: readFileSync('tests/unit/feeds/rfc-4287.rng', 'utf8'),
    extension: 'relaxng',
  });
  expect(found.valid, found.rawOutput).toBe(true);
});
