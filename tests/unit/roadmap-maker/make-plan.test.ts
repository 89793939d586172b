import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entrySchema } from '../../../src/model/entry-schema.ts';
import { plainKit } from '../../../src/model/plain-kit.ts';
import { roadmapTemplates } from '../../../src/model/roadmap-templates.ts';
import { latestStart } from '../../../src/roadmap-maker/latest-start.ts';
import { listTasks } from '../../../src/roadmap-maker/list-tasks.ts';
import { makePlan } from '../../../src/roadmap-maker/make-plan.ts';
import type { Plan } from '../../../src/roadmap-maker/plan.ts';
import { resolveTerm } from '../../../src/roadmap-maker/resolve-term.ts';
import { endOfWorkYear, nextSchoolStart, workYearOf } from '../../../src/roadmap-maker/work-year.ts';
import { addDays, countDays, weekdayOf } from '../../../src/text/day.ts';

const template = (id: string) =>
  entrySchema(roadmapTemplates, plainKit).parse(
    JSON.parse(readFileSync(`content/roadmap-templates/${id}.json`, 'utf8')),
  );
const tasksOf = (id: string) => listTasks(template(id)).map((task) => ({ ...task, who: 'Куратор' }));
const plan = (id: string, start: string) =>
  makePlan({ template: id, title: 'План', start, tasks: tasksOf(id) });
const IDS = ['school', 'college', 'municipal'];

test.each([
  ['school', 34, 6],
  ['college', 10, 4],
  ['municipal', 36, 17],
])('the template «%s» has %i points in %i stages', (id, points, stages) => {
  const tasks = listTasks(template(id));
  expect(tasks.map(({ number }) => number)).toEqual(Array.from({ length: points }, (_, at) => at + 1));
  expect(new Set(tasks.map(({ stage }) => stage)).size).toBe(stages);
});

describe('a year of work', () => {
  test.each([
    ['2027-06-01', 2027],
    ['2027-08-31', 2027],
    ['2027-09-01', 2027],
    ['2028-01-01', 2027],
    ['2028-02-29', 2027],
    ['2028-05-31', 2027],
    ['2028-06-01', 2028],
  ])('%s belongs to the one that begins in %i', (day, year) => expect(workYearOf(day)).toBe(year));

  test('ends with May', () => expect(endOfWorkYear(2027)).toBe('2028-05-31'));

  test('is begun on the next 1 September', () => {
    expect(nextSchoolStart('2027-09-01')).toBe('2027-09-01');
    expect(nextSchoolStart('2027-09-02')).toBe('2028-09-01');
  });
});

describe('a term', () => {
  test('of weeks counts from the start', () => {
    expect(resolveTerm({ from: '+1', to: '+1' }, '2027-09-01')).toEqual({
      first: '2027-09-01',
      last: '2027-09-07',
    });
    expect(resolveTerm({ from: '+9', to: '+10' }, '2027-09-01')).toEqual({
      first: '2027-10-27',
      last: '2027-11-09',
    });
  });

  test('of weeks before the end counts back from 31 May', () => {
    expect(resolveTerm({ from: '-1', to: '-1' }, '2027-09-01')).toEqual({
      first: '2028-05-25',
      last: '2028-05-31',
    });
  });

  test('crosses 29 February of a leap year without losing a day', () => {
    // The week of 24 February to 1 March 2028 has the leap day inside.
    expect(resolveTerm({ from: '+5', to: '+5' }, '2028-01-26')).toEqual({
      first: '2028-02-23',
      last: '2028-02-29',
    });
    expect(resolveTerm({ from: '+6', to: '+6' }, '2028-01-26').first).toBe('2028-03-01');
    expect(resolveTerm({ from: '+6', to: '+6' }, '2027-01-26').first).toBe('2027-03-02');
  });

  test('of February ends on its last working day, leap or not', () => {
    expect(resolveTerm({ from: '02', to: '02' }, '2027-09-01')).toEqual({
      first: '2028-02-01',
      last: '2028-02-29',
    });
    // 28 February 2027 is a Sunday.
    expect(resolveTerm({ from: '02', to: '02' }, '2026-09-01').last).toBe('2027-02-26');
  });

  test('of months stands in the right half of the school year', () => {
    expect(resolveTerm({ from: '09', to: '05' }, '2027-08-02')).toEqual({
      first: '2027-09-01',
      last: '2028-05-31',
    });
    expect(resolveTerm({ from: '12', to: '12' }, '2027-09-01').first).toBe('2027-12-01');
    expect(resolveTerm({ from: '01', to: '01' }, '2027-09-01').last).toBe('2028-01-31');
  });

  test('never begins or ends on a weekend', () => {
    // 1 January 2028 is a Saturday, 30 April 2028 a Sunday.
    expect(resolveTerm({ from: '01', to: '04' }, '2027-09-01')).toEqual({
      first: '2028-01-03',
      last: '2028-04-28',
    });
  });

  test('that is over before the start begins with it and lasts two weeks', () => {
    expect(resolveTerm({ from: '09', to: '10' }, '2027-12-01')).toEqual({
      first: '2027-12-01',
      last: '2027-12-14',
    });
    // 30 September 2028 is a Saturday: the month's own last working day lies before the start.
    expect(resolveTerm({ from: '09', to: '09' }, '2028-09-30')).toEqual({
      first: '2028-10-02',
      last: '2028-10-13',
    });
  });
});

describe('a start that leaves too few weeks', () => {
  test('is answered with the last day that would do', () => {
    expect(plan('school', '2028-03-01')).toEqual({ latestStart: '2028-02-03' });
    expect(plan('college', '2028-05-31')).toEqual({ latestStart: '2028-03-30' });
    expect(plan('municipal', '2028-05-31')).toEqual({ latestStart: '2028-05-18' });
  });

  test('is the first one refused', () => {
    expect(plan('school', '2028-02-03')).toHaveProperty('tasks');
    expect(plan('school', '2028-02-04')).toHaveProperty('latestStart');
  });
});

test.each(IDS)('whatever the start, the plan «%s» stays within its year and off weekends', (id) => {
  const terms = tasksOf(id);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3652 }), (days) => {
      const start = addDays('2024-01-01', days);
      fc.pre(start <= latestStart(terms, start));
      const { tasks, end } = plan(id, start) as Plan;
      for (const { first, last } of tasks) {
        expect(first >= start && last <= end && first <= last).toBe(true);
        expect([0, 6]).not.toContain(weekdayOf(first));
        expect([0, 6]).not.toContain(weekdayOf(last));
        expect(countDays(first, last)).toBeGreaterThanOrEqual(5);
      }
    }),
  );
});
