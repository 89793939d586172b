import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFolder } from '../../../src/content-check/list-folder.ts';
import { makeIndex } from '../../../src/search/make-index.ts';
import { loadDictionary } from '../../../src/search/word-forms/load-dictionary.ts';

const dictionary = loadDictionary();
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'search-'));
  write('map', 'Карта', undefined, 'Все территории области');
  write('practices/walk', 'Прогулка', 2026, 'Подростки гуляют с наставником');
  write('practices/ski', 'Лыжи', 2026, 'Зимой ходят на лыжах');
  write('practices/camp', 'Лагерь', 2024, 'Летом живут в палатках');
});

afterEach(() => rmSync(root, { recursive: true }));

test('an old year gets an index of its own, without a reader', async () => {
  const size = await index();
  expect(size).toMatchObject({ pages: 4, indexed: 4, archives: ['2024'] });
  const files = await listFolder(join(root, 'site', 'pagefind'));
  expect(files.filter((file) => file.endsWith('pagefind-entry.json'))).toEqual([
    '2024/pagefind-entry.json',
    'pagefind-entry.json',
  ]);
  expect(files.filter((file) => /pagefind\.js$|wasm/.test(file))).toEqual([
    'pagefind.js',
    'wasm.ru.pagefind',
  ]);
});

test('only what an edit touches is indexed again, and the result is as if all were', async () => {
  await index();
  expect((await index()).indexed).toBe(0);
  write('practices/ski', 'Лыжи', 2026, 'Зимой бегают на лыжах');
  expect((await index()).indexed).toBe(3);
  const kept = await listFolder(join(root, 'site', 'pagefind'));
  rmSync(join(root, 'cache'), { recursive: true });
  expect((await index()).indexed).toBe(4);
  expect(await listFolder(join(root, 'site', 'pagefind'))).toEqual(kept);
});

test('a word that gets another form on one page is found by it on the others', async () => {
  await index();
  // Pagefind's stemmer takes «отец» and «отцу» for two words.
  write('practices/camp', 'Лагерь', 2024, 'Летом отец в лагере');
  expect((await index()).indexed).toBe(1);
  write('map', 'Карта', undefined, 'Отцу видна карта');
  expect((await index()).indexed).toBe(4);
});

test('with another program nothing that is kept is good', async () => {
  await index();
  expect((await index('other code')).indexed).toBe(4);
  expect(readdirSync(join(root, 'cache'))).toHaveLength(2);
});

async function index(code = 'code') {
  const site = join(root, 'site');
  const paths = (await listFolder(site)).filter((path) => path.endsWith('.html'));
  const limits = { most: 2, large: 2 };
  return makeIndex({ folder: site, paths, cache: join(root, 'cache'), code, limits }, dictionary);
}

function write(path: string, title: string, year: number | undefined, text: string): void {
  const file = join(root, 'site', path, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  const facts =
    year === undefined
      ? ''
      : `<meta name="search:section" content="Практики" data-pagefind-filter="section[content]"><meta name="search:year" content="${year}" data-pagefind-filter="year[content]">`;
  writeFileSync(
    file,
    `<!doctype html><html lang="ru"><head><title>${title}</title>${facts}</head><body><main data-pagefind-body><h1>${title}</h1><p>${text}</p></main></body></html>`,
  );
}
