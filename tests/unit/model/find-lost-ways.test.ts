import { expect, test } from 'vitest';
import { findLostWays } from '../../../src/model/find-lost-ways.ts';

const leadingTo = (...names: string[]) => names.map((leads) => ({ leads }));
const told = (ways: Parameters<typeof findLostWays>[0]) => findLostWays(ways).map(({ message }) => message);

test('questions whose answers lead further down, to endings that all are reached, are in order', () => {
  const questions = [
    { id: 'age', answers: leadingTo('time', 'later') },
    { id: 'time', answers: leadingTo('region', 'later') },
  ];
  expect(told({ questions, endings: [{ id: 'region' }, { id: 'later' }] })).toEqual([]);
});

test.each([
  ['back', 'age', '«age» — не вопрос ниже и не итог'],
  ['to itself', 'time', '«time» — не вопрос ниже и не итог'],
  ['nowhere', 'gone', '«gone» — не вопрос ниже и не итог'],
])('an answer that leads %s is told', (_, leads, words) => {
  const questions = [
    { id: 'age', answers: leadingTo('time', 'later') },
    { id: 'time', answers: leadingTo(leads, 'later') },
  ];
  expect(findLostWays({ questions, endings: [{ id: 'later' }] })).toEqual([
    { path: ['questions', 1, 'answers', 0, 'leads'], message: words },
  ]);
});

test('what no answer leads to is told, and a name that is borne twice', () => {
  const questions = [
    { id: 'age', answers: leadingTo('later', 'later') },
    { id: 'time', answers: leadingTo('later', 'later') },
  ];
  expect(told({ questions, endings: [{ id: 'later' }, { id: 'age' }] })).toEqual([
    'К «time» не ведёт ни один ответ',
    'Имя «age» уже занято',
  ]);
});
