import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText, lengthOf } from '../../../src/forms/clean.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 80 });

describe.each([
  ['cleanLine', cleanLine],
  ['cleanText', cleanText],
])('%s', (_, clean) => {
  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => clean(clean(text)) === clean(text)),
      { numRuns: 2000 },
    );
  });

  test('leaves nothing invisible, and one spelling of each letter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cleaned = clean(text);
        expect(cleaned).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}|[\u2028\u2029]/u);
        expect(cleaned.normalize('NFC')).toBe(cleaned);
      }),
      { numRuns: 2000 },
    );
  });
});

test('a line becomes one line', () => {
  expect(cleanLine('  Иван\r\n\u00A0Петров\t')).toBe('Иван Петров');
});

test('direction marks and zero-width characters disappear from a name', () => {
  expect(cleanLine('Ива\u200Bн \u202Eворте\u202CП\u00AD')).toBe('Иван вортеП');
});

test('й typed as two characters becomes one', () => {
  expect(cleanLine('Сергеи\u0306')).toBe('Сергей');
});

test('a text keeps its lines and at most one empty line in a row', () => {
  expect(cleanText('один \r\n\r\n\r\n\r\n  два\rтри')).toBe('один\n\nдва\nтри');
});

test('an emoji counts as one character', () => {
  expect(lengthOf('да😀')).toBe(3);
});
