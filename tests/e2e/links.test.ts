import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedEntries } from '../unit/model/shipped-entries.ts';
import { builtSite } from './gates/built-site.ts';
import { fileOf, findDeadLinks, linksOf } from './gates/find-dead-links.ts';

const folder = builtSite();
const files = globSync('**/*.html', { cwd: folder })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/^(admin|dev)\//.test(file));

describe('links inside the site', () => {
  test('none leads nowhere, and none to a place that its page does not have', () => {
    expect(findDeadLinks(folder)).toEqual([]);
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
      for (const link of linksOf(folder, file)) {
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
