import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { entrySlug } from '../../../src/model/entry-slug.ts';
import { events } from '../../../src/model/events.ts';
import { slugProblem } from '../../../src/model/slug-problem.ts';
import { toDecap } from '../../../src/model/to-decap.ts';
import { type DecapCore, loadDecapCore } from './decap-core.ts';
import { collections } from './shipped-entries.ts';

let decap: DecapCore;

beforeAll(async () => {
  decap = await loadDecapCore();
}, 30_000);

const config = toDecap({
  editor: { name: 'Главный редактор', email: 'chief@mail.example', role: 'chief' },
  mode: 'simple',
  siteUrl: 'http://localhost:4321/',
  previewed: [],
  staleBefore: '2026-08-27',
  backend: { name: 'gateway' },
});

const sign = fc.constantFrom(...'абвёжщъьЭЮЯ abcXYZ019«»"\'.,!?_~-–—/()№é');
const title = fc.array(sign, { minLength: 1, maxLength: 40 }).map((signs) => `${signs.join('')} дело`);

describe('The address of a new entry', () => {
  it('is the one that Decap makes of the title', () => {
    fc.assert(
      fc.property(title, (words) => {
        // Decap itself first writes a title small, without apostrophes and full stops.
        const prepared = words.trim().toLocaleLowerCase().replace(/'/g, '').replace(/[.]/g, '-');
        const made = decap.sanitizeSlug(prepared, config.slug);
        expect(made).toBe(entrySlug(words));
        expect(made).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
  });

  it('is refused in words where the section has a page of its own', () => {
    expect(slugProblem(events, { title: 'Past' })).toBe(
      'По адресу /events/past/ уже есть страница самого раздела: добавьте в название слово',
    );
    expect(slugProblem(events, { title: 'Past', municipality: 'ishim' })).toBeUndefined();
    expect(slugProblem(events, { title: 'Прошедшее' })).toBeUndefined();
  });

  it('is refused in words when the title leaves nothing of it', () => {
    expect(slugProblem(events, { title: '… — !' })).toMatch('нет ни букв, ни цифр');
  });

  it.each(collections.filter(({ page, isFixed }) => page?.includes('/{{slug}}/') && !isFixed))(
    'is not free in «$label» where the site has another page',
    ({ page = '', takenSlugs = [] }) => {
      expect([...takenSlugs].sort()).toEqual(pagesBeside(page.replace('/{{slug}}/', '')));
    },
  );
});

/** What stands in a section's folder of pages beside its entries. */
function pagesBeside(section: string): string[] {
  const files = globSync(`src/pages/${section}/**/*.{astro,ts}`);
  const own = files.map((file) => file.slice(`src/pages/${section}/`.length).split('/')[0] ?? '');
  const named = own
    .filter((name) => !/^[[_]|^index\.astro$/.test(name))
    .map((name) => name.split('.')[0] ?? '');
  const lists = files.filter(
    (file) => basename(file) === '[...list].astro' && dirname(file).endsWith(section),
  );
  return [...new Set([...named, ...lists.map(() => 'list')])].sort();
}
