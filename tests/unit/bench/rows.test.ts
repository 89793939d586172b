import { expect, test } from 'vitest';
import { drawLimits } from '../../bench/draw-limits.ts';
import { toLine, whatIsMissed } from '../../bench/rows.ts';

const KEPT = { what: 'search, first query', figure: 97.4, unit: 'KB', most: 100 };
const MISSED = { what: '«Опубликовать»', figure: 14.2, unit: 's', most: 10, spread: [13, 18] as const };

test('a row tells its figure, its spread and its limit', () => {
  expect(toLine(MISSED)).toMatch(/^«Опубликовать»\s+14\.20 s {3}13\.0 to 18\.0, at most 10$/);
});

test('a figure above its limit is missed, one that was not measured is not', () => {
  expect(whatIsMissed(MISSED)).toEqual(['«Опубликовать»: 14.20 s, more than 10']);
  expect(whatIsMissed(KEPT)).toEqual([]);
  expect(whatIsMissed({ what: 'CPU to Hugo', most: 1.9 })).toEqual([]);
});

test('the drawing names each figure that has a limit', async () => {
  const svg = await drawLimits([KEPT, MISSED, { what: 'Hugo', figure: 3, unit: 's of CPU' }]);
  expect(svg).toMatch(/^<svg[^>]+xmlns/);
  expect(svg).toContain('97.4 KB, at most 100');
  expect(svg).toContain('«Опубликовать»');
  expect(svg).not.toContain('>Hugo<');
});
