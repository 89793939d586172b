import { expect, it } from 'vitest';
import { limitWords, sentences } from '../../../src/model/limit-words.ts';

it('An editor reads how long a text may be', () => {
  expect(limitWords({ type: 'string', minLength: 5, maxLength: 100 })).toBe('От 5 до 100 знаков.');
  expect(limitWords({ type: 'string', minLength: 1, maxLength: 21 })).toBe('До 21 знака.');
  expect(limitWords({ type: 'string', widget: 'text', minLength: 20 })).toBe('От 20 знаков.');
  expect(limitWords({ type: 'string' })).toBeUndefined();
});

it('An editor reads which numbers and how many lines are taken', () => {
  expect(limitWords({ type: 'integer', minimum: 2000, maximum: 2100 })).toBe('Число от 2000 до 2100.');
  const safe = Number.MAX_SAFE_INTEGER;
  expect(limitWords({ type: 'integer', minimum: 1, maximum: safe })).toBe('Число от 1.');
  expect(limitWords({ type: 'integer', minimum: -safe, maximum: safe })).toBeUndefined();
  const items = { type: 'string', minLength: 3, maxLength: 200 } as const;
  expect(limitWords({ type: 'array', minItems: 1, maxItems: 10, items })).toBe(
    'Строк: от 1 до 10. В строке: от 3 до 200 знаков.',
  );
  const names = { type: 'string', widget: 'relation' } as const;
  expect(limitWords({ type: 'array', minItems: 1, maxItems: 3, items: names })).toBe('Выберите: от 1 до 3.');
  expect(limitWords({ type: 'array', minItems: 1, items: names })).toBe('Выберите хотя бы одно.');
});

it('A hint and its limits read as sentences', () => {
  expect(sentences('Например: Заречье', 'До 40 знаков.')).toBe('Например: Заречье. До 40 знаков.');
  expect(sentences('Название', undefined)).toBe('Название');
  expect(sentences(undefined)).toBeUndefined();
});
