import { expect, test } from 'vitest';
import { planWords } from '../../../src/registers/plan-words.ts';

const names = { form: () => 'Ученик — ученик' };

test('a plan without numbers tells its form and term', () => {
  expect(planWords({ form: 'pupil-pupil', term: '2027 год' }, names)).toBe('Ученик — ученик, 2027 год');
});

test('numbers go with the right word', () => {
  expect(planWords({ form: 'pupil-pupil', term: '2027 год', pairs: 21, events: 2 }, names)).toBe(
    'Ученик — ученик, 2027 год: 21 пара, 2 события',
  );
});
