import { expect, test } from 'vitest';
import { latestAward } from '../../../../src/sections/mentors/latest-award.ts';

test('the latest award names a mentor, in whatever order they stand', () => {
  const awards = [
    { year: 2023, nomination: 'Наставник года' },
    { year: 2025, nomination: 'Мастер и ученик' },
    { year: 2025, nomination: 'Выбор подростков' },
  ];
  expect(latestAward(awards)?.nomination).toBe('Мастер и ученик');
  expect(latestAward([])).toBeUndefined();
});
