import { expect, test } from 'vitest';
import { describeMonths, quartersOf } from '../../../src/roadmap-maker/describe-months.ts';
import { describeSpan } from '../../../src/roadmap-maker/describe-span.ts';
import { describeWeeks } from '../../../src/roadmap-maker/describe-weeks.ts';

test.each([
  [{ from: '+1', to: '+1' }, '1-я неделя', 'сентябрь', [3]],
  [{ from: '+3', to: '+4' }, '3–4-я недели', 'сентябрь', [3]],
  [{ from: '+10', to: '-5' }, 'с 10-й недели до 5-й с конца', 'ноябрь — май', [4, 1, 2]],
  [{ from: '-4', to: '-3' }, '3–4-я недели с конца', 'май', [2]],
  [{ from: '-2', to: '-1' }, 'последние 2 недели', 'май', [2]],
  [{ from: '-1', to: '-1' }, 'последняя неделя', 'май', [2]],
  [{ from: '08', to: '09' }, undefined, 'август — сентябрь', [3]],
  [{ from: '09', to: '05' }, undefined, 'сентябрь — май', [3, 4, 1, 2]],
])('%o is said as «%s», «%s»', (term, weeks, months, quarters) => {
  expect(describeWeeks(term)).toBe(weeks);
  expect(describeMonths(term)).toBe(months);
  expect(quartersOf(term)).toEqual(quarters);
});

test('days are named once where they can be', () => {
  expect(describeSpan({ first: '2027-09-01', last: '2027-09-07' })).toMatch(/^1–7 сентября 2027/);
  expect(describeSpan({ first: '2027-12-27', last: '2028-01-07' })).toMatch(/^27 декабря 2027/);
});
