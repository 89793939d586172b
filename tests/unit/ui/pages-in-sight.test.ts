import { describe, expect, test } from 'vitest';
import { pagesInSight } from '../../../src/ui/pages-in-sight.ts';

describe('the pages in sight', () => {
  test('are all of them while there are few', () => {
    expect(pagesInSight(2, 4)).toEqual([1, 2, 3, 4]);
  });

  test('are the ends and the neighbours when there are many', () => {
    expect(pagesInSight(6, 12)).toEqual([1, 'gap', 5, 6, 7, 'gap', 12]);
  });

  test('begin and end without a gap', () => {
    expect(pagesInSight(1, 9)).toEqual([1, 2, 'gap', 9]);
    expect(pagesInSight(9, 9)).toEqual([1, 'gap', 8, 9]);
  });

  test('never hide a single page behind a gap', () => {
    expect(pagesInSight(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
