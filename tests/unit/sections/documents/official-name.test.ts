import { expect, it } from 'vitest';
import { officialName } from '../../../../src/sections/documents/official-name.ts';

it('A document is called by its kind, day and number', () => {
  expect(officialName({ kind: 'resolution', number: '5/7-нл', day: '2024-05-21' })).toBe(
    'Постановление от 21 мая 2024 г. № 5/7-нл',
  );
});

it('A document that nobody has handed over yet is called by its kind alone', () => {
  expect(officialName({ kind: 'method', number: undefined, day: undefined })).toBe('Методика');
});

it('The number of a standard names itself', () => {
  expect(officialName({ kind: 'standard', number: 'ГОСТ Р 52872-2019', day: undefined })).toBe(
    'Стандарт ГОСТ Р 52872-2019',
  );
});
