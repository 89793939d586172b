import { expect, test } from 'vitest';
import { namesOf } from '../../../src/registers/names.ts';

const names = namesOf({
  municipalities: [{ id: 'ishim', data: { short: 'Ишим' } }],
  forms: [],
  directions: [{ id: 'trips', data: { title: 'Экскурсии' } }],
});

test('an entry without a municipality is of the whole region', () => {
  expect(names.municipality(undefined)).toBe('Весь регион');
  expect(names.municipality('ishim')).toBe('Ишим');
});

test('a name that is gone leaves its id, so that nobody reads an empty cell', () => {
  expect(names.form('student-pupil')).toBe('student-pupil');
  expect(names.direction('trips')).toBe('Экскурсии');
});
