import { expect, test } from 'vitest';
import { providerOf } from '../../../../src/sections/offers/provider-of.ts';

const real = { title: 'Мастерская «Стружка»', example: false };
const sample = { title: 'Пример партнёра', example: true };

test('an offer says who gives it: the partner of the list, else the words written', () => {
  expect(providerOf({ example: false }, real)).toBe('Мастерская «Стружка»');
  expect(providerOf({ provider: 'Сельская библиотека', example: false })).toBe('Сельская библиотека');
});

test('a sample partner is seen beside sample offers only', () => {
  expect(providerOf({ example: true }, sample)).toBe('Пример партнёра');
  expect(providerOf({ example: false }, sample)).toBeUndefined();
});
