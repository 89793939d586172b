import { expect, test } from 'vitest';
import { inQuotes } from '../../../src/ui/story/in-quotes.ts';

test.each([
  ['Так и было.', '«Так и было».'],
  ['Так и было', '«Так и было»'],
  ['Правда?', '«Правда?»'],
  ['И тут…', '«И тут…»'],
  ['И тут...', '«И тут...»'],
  ['«Уже в кавычках».', '«Уже в кавычках».'],
])('%s becomes %s', (words, quote) => {
  expect(inQuotes(words)).toBe(quote);
});
