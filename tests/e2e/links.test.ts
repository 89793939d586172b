import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedEntries } from '../unit/model/shipped-entries.ts';
import { builtSite } from './gates/built-site.ts';

const folder = builtSite();
const files = globSync('**/*.html', { cwd: folder })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/^(admin|dev)\//.test(file));
const ids = new Map<string, ReadonlySet<string>>();

describe('links inside the site', () => {
  test('none leads nowhere, and none to a place that its page does not have', () => {
    const dead = files.flatMap((file) =>
      linksOf(file)
        .filter((link) => !isAlive(file, link))
        .map((link) => `${file}: ${link}`),
    );
    expect([...new Set(dead)]).toEqual([]);
  });

  test('every entry that has a page of its own is on the site', () => {
    const missing = shippedEntries.flatMap(({ path, definition }) => {
      if (!definition.page || !('folder' in definition.place)) return [];
      const id = path.slice(`content/${definition.place.folder}/`.length, -definition.format.length - 1);
      const page = definition.page.replace('{{slug}}', id);
      return existsSync(join(folder, page, 'index.html')) ? [] : [`${path}: /${page}`];
    });
    expect(missing).toEqual([]);
  });

  test('every public page can be reached by links from the home page', () => {
    const reached = new Set(['index.html']);
    for (const file of reached) {
      for (const link of linksOf(file)) {
        const [path = ''] = link.split('#');
        const target = fileOf(file, path);
        if (target.endsWith('.html') && existsSync(join(folder, target))) reached.add(target);
      }
    }
    const unreached = files.filter((file) => !reached.has(file) && !isService(file));
    expect(unreached).toEqual([]);
  });
});

/** Pages that one comes to by other ways: a wrong address. */
function isService(file: string): boolean {
  return file === '404.html' || file === '404/index.html';
}

function linksOf(file: string): string[] {
  const html = readFileSync(join(folder, file), 'utf8');
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)]
    .map((match) => (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
    .filter((link) => link.startsWith('/') || link.startsWith('#'));
}

function isAlive(file: string, link: string): boolean {
  const [path = '', id = ''] = link.split('#');
  const target = fileOf(file, path);
  if (!existsSync(join(folder, target))) return false;
  return id === '' || idsOf(target).has(decodeURIComponent(id));
}

function fileOf(file: string, path: string): string {
  const [address = ''] = path.split('?');
  if (address === '') return file;
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}

function idsOf(file: string): ReadonlySet<string> {
  const known = ids.get(file);
  if (known) return known;
  const html = readFileSync(join(folder, file), 'utf8');
  const found = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? ''));
  ids.set(file, found);
  return found;
}
