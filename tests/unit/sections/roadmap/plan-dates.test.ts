import { expect, test } from 'vitest';
import { planDates } from '../../../../src/sections/roadmap/plan-dates.ts';

const SINCE = '2024-05-21';
const yearly = { every: 'year', interval: 1 };
const term = { isPermanent: false, yearly: [] };

test('What is done once has its whole months', () => {
  expect(planDates({ ...term, from: '2024-01', to: '2024-02' }, SINCE)).toEqual([
    { starts: '2024-01-01', ends: '2024-02-29' },
  ]);
  expect(planDates({ ...term, from: '2025-02' }, SINCE)).toEqual([
    { starts: '2025-02-01', ends: '2025-02-28' },
  ]);
});

test('What comes every year begins with the first months after the plan', () => {
  expect(planDates({ ...term, yearly: [10, 11, 12] }, SINCE)).toEqual([
    { starts: '2024-10-01', ends: '2024-12-31', repeats: yearly },
  ]);
  expect(planDates({ ...term, yearly: [5, 10] }, SINCE)).toEqual([
    { starts: '2025-05-01', ends: '2025-05-31', repeats: yearly },
    { starts: '2024-10-01', ends: '2024-10-31', repeats: yearly },
  ]);
});

test('What lasts all the year or for ever has no dates', () => {
  expect(planDates({ ...term, isPermanent: true }, SINCE)).toEqual([]);
  expect(planDates({ ...term, yearly: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }, SINCE)).toEqual([]);
});
