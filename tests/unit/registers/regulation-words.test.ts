import { expect, test } from 'vitest';
import { regulationWords } from '../../../src/registers/regulation-words.ts';

test.each([
  [undefined, undefined],
  [{ status: 'preparing' as const }, 'готовится'],
  [{ status: 'approved' as const }, 'утверждено'],
  [{ status: 'approved' as const, number: '112' }, 'утверждено, приказ № 112'],
])('a regulation %o is told as %s', (regulation, words) => {
  expect(regulationWords(regulation)).toBe(words);
});
