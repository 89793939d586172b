import { describe, expect, test } from 'vitest';
import { comingEvents } from '../../../../src/sections/events/coming-events.ts';
import { groupByMonth } from '../../../../src/sections/events/group-by-month.ts';
import { pastEvents } from '../../../../src/sections/events/past-events.ts';
import { yearlyEvents } from '../../../../src/sections/events/yearly-events.ts';

const today = '2026-11-23';
const on = (id: string, starts?: string, more: { ends?: string; startTime?: string } = {}) => ({
  id,
  data: { starts, ...more },
});
const events = [
  on('summer', '2027-06-01'),
  on('yearly'),
  on('yesterday', '2026-11-22'),
  on('evening', '2026-11-23', { startTime: '18:00' }),
  on('morning', '2026-11-23', { startTime: '09:00' }),
  on('going-on', '2026-10-30', { ends: '2026-11-23' }),
  on('last-year', '2025-12-20'),
];
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe('the list of what is ahead', () => {
  test('goes from the nearest on, with what is held today and what still goes on', () => {
    expect(ids(comingEvents(events, today))).toEqual(['going-on', 'morning', 'evening', 'summer']);
  });

  test('stands by months; what began earlier stands in this one', () => {
    const months = groupByMonth(comingEvents(events, today), today);
    expect(months.map(({ month, label, events }) => [month, label, ids(events)])).toEqual([
      ['2026-11', 'Ноябрь 2026', ['going-on', 'morning', 'evening']],
      ['2027-06', 'Июнь 2027', ['summer']],
    ]);
  });

  test('has no month while nothing is planned', () => {
    expect(groupByMonth(comingEvents([], today), today)).toEqual([]);
  });
});

test('the list of what is over begins with the latest', () => {
  expect(ids(pastEvents(events, today))).toEqual(['yesterday', 'last-year']);
});

test('what happens every year begins with the nearest month, and what has none comes last', () => {
  const yearly = [
    { id: 'always', data: { period: { months: [] } } },
    { id: 'may-october', data: { period: { months: ['май', 'октябрь'] as const } } },
    { id: 'january', data: { period: { months: ['январь'] as const } } },
    { id: 'november', data: { period: { months: ['ноябрь'] as const } } },
    { id: 'dated', data: {} },
  ];
  expect(ids(yearlyEvents(yearly, today))).toEqual(['november', 'january', 'may-october', 'always']);
});
