import { expect, it } from 'vitest';
import { checkEntry } from '../../../src/model/check-entry.ts';
import { offers } from '../../../src/model/offers.ts';
import { problemLine } from '../../../src/model/problem.ts';

const offer = {
  title: 'Вечер настольных игр',
  direction: 'meetings',
  format: 'in-person',
  summary: 'Игры, чай и разговоры всей семьёй.',
  age: 'Для любого возраста',
  terms: 'По пятницам, без записи',
};
const lines = (more: object) => checkEntry(offers, { ...offer, ...more }).map(problemLine);

it('An offer says who gives it: a partner of the list, or another in words', () => {
  expect(lines({ partner: 'tyumen/struzhka' })).toEqual([]);
  expect(lines({ provider: 'Сельская библиотека' })).toEqual([]);
  expect(lines({})).toEqual(['Кто предлагает: Выберите партнёра из списка или напишите, кто предлагает']);
});
