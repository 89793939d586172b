import { expect, test } from 'vitest';
import { planSheets } from '../../../src/styles/plan-sheets.ts';
import { type LinkedSheet, sheetsInOrder } from '../../../src/styles/sheets-in-order.ts';

const join = (sheets: readonly string[]) => sheets.join('+');

test('sheets before and after the one of all pages are joined, and none changes its place', () => {
  const planned = planSheets(
    [['site', 'card', 'tag'], ['form', 'way', 'site', 'card', 'tag'], ['site', 'map'], ['site']],
    join,
  );
  expect(planned).toEqual([
    ['site', 'card+tag'],
    ['form+way', 'site', 'card+tag'],
    ['site', 'map'],
    ['site'],
  ]);
});

test('pages with the same parts share their joined sheet', () => {
  const asked: string[] = [];
  planSheets(
    [
      ['site', 'card', 'tag'],
      ['site', 'card', 'tag'],
      ['site', 'card'],
    ],
    (sheets) => {
      asked.push(join(sheets));
      return join(sheets);
    },
  );
  expect(asked).toEqual(['card+tag']);
});

test('a page of its own look has one sheet, a page without styles none', () => {
  expect(planSheets([['site'], ['site', 'map'], ['embedded', 'piece'], []], join)).toEqual([
    ['site'],
    ['site', 'map'],
    ['embedded+piece'],
    [],
  ]);
});

test('sheets are taken in the order in which Astro would link them', () => {
  const sheets = [place('late', -1, 1), place('deep', 2, 5), place('shallow', 2, 1), place('first', 1, 1)];
  expect(sheetsInOrder(sheets)).toEqual(['first', 'deep', 'shallow', 'late']);
});

test('an inline sheet, which the policy of the pages forbids, is not lost in silence', () => {
  const inline: LinkedSheet = { depth: 0, order: 0, sheet: { type: 'inline', content: 'p{}' } };
  expect(() => sheetsInOrder([inline])).toThrow('inlineStylesheets');
});

function place(src: string, order: number, depth: number): LinkedSheet {
  return { order, depth, sheet: { type: 'external', src } };
}
