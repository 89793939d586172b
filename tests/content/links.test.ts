import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readEntryFile } from '../../functions/editorial/read-entry-file.ts';
import { entryTexts } from '../../src/model/entry-texts.ts';
import { shippedEntries } from '../unit/model/shipped-entries.ts';

/** `[words](/path/)`, `[name]: /path/` and a field that is a path as a whole. */
const INNER_LINK = /(?:\]\(|\]:)\s*<?(\/[^\s)>#?]*)|^(\/[^\s#?]*)$/gm;

const built = globSync('src/pages/**/index.astro')
  .map((path) => path.replaceAll('\\', '/').slice('src/pages'.length, -'index.astro'.length))
  .filter((path) => !path.includes('['));

const declared = shippedEntries.flatMap(({ path, definition }) => {
  const slug = path.split('/').at(-1)?.split('.')[0] ?? '';
  return definition.page ? [`/${definition.page.replace('{{slug}}', slug)}`] : [];
});

const pages = new Set([...built, ...declared]);

const links = shippedEntries.flatMap(({ path, definition, text }) => {
  const { data, body } = readEntryFile(definition, text);
  return entryTexts(definition, data, body).flatMap((found) =>
    [...found.text.matchAll(INNER_LINK)].map((match) => ({
      path,
      field: found.field,
      link: match[1] ?? match[2] ?? '',
    })),
  );
});

it('Every link inside the site that stands in the content leads to a page', () => {
  expect(links).not.toEqual([]);
  expect(links.filter(({ link }) => !pages.has(link))).toEqual([]);
});

it('Every page that a collection declares has a template that builds it', () => {
  const templates = globSync('src/pages/**/*.astro').map((path) => path.replaceAll('\\', '/'));
  for (const page of new Set(declared)) {
    const folder = page.slice(0, -1);
    const parent = folder.slice(0, folder.lastIndexOf('/'));
    const wanted = [`src/pages${folder}/index.astro`, `src/pages${parent}/[id].astro`];
    expect(
      templates.filter((template) => wanted.includes(template)),
      page,
    ).toHaveLength(1);
  }
});
