import { expect, test } from 'vitest';
import { listPages } from '../../../src/lists/list-pages.ts';
import { listPaths } from '../../../src/lists/list-paths.ts';
import { pagePaths } from '../../../src/lists/page-paths.ts';

const pages = listPages({ entries: ['one', 'two'], facets: [], root: '/news/', pageSize: 1 });

test('one file builds every page of a list, its first page at the address of the section', () => {
  expect(pagePaths(pages).map(({ params }) => params.list)).toEqual([undefined, 'list/2']);
});

test('a list whose first page has a file of its own leaves it out', () => {
  expect(listPaths(pages).map(({ params }) => params.list)).toEqual(['2']);
});
