import { expect, test } from 'vitest';
import { countOf } from '../../../src/text/plural.ts';

test.each([
  [1, '1 шаг'],
  [2, '2 шага'],
  [5, '5 шагов'],
  [11, '11 шагов'],
  [21, '21 шаг'],
  [104, '104 шага'],
  [1000, '1\u00a0000 шагов'],
])('%i is counted as «%s»', (count, words) => {
  expect(countOf(count, ['шаг', 'шага', 'шагов'])).toBe(words);
});
