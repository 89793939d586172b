import { describe, expect, test } from 'vitest';
import type { ContestYear } from '../../../../src/model/contest-results.ts';
import type { Contest } from '../../../../src/model/contests.ts';
import { archiveYears } from '../../../../src/sections/contests/archive-years.ts';
import { resultsInForce } from '../../../../src/sections/contests/results-in-force.ts';
import { stageWhen } from '../../../../src/sections/contests/stage-when.ts';

const standing = { today: '2026-11-23', isProduction: true };
const consentUntil = (validUntil: string) => ({ id: 'Ж-1', scope: ['имя' as const], validUntil });
const year = (number: number, more: Partial<ContestYear> = {}): ContestYear => ({
  year: number,
  winners: [{ who: 'centre', name: 'Центр «Мастерская»' }],
  example: false,
  ...more,
});

describe('the results of a contest', () => {
  test('begin with the latest year', () => {
    expect(resultsInForce([year(2024), year(2026)], standing).map((one) => one.year)).toEqual([2026, 2024]);
  });

  test('lose a winner whose consent has ended, and nobody else', () => {
    const winners: ContestYear['winners'] = [
      { who: 'person', name: 'Анна Лугова', consent: consentUntil('2026-11-22') },
      { who: 'person', name: 'Пётр Полевой', consent: consentUntil('2026-11-23') },
    ];
    const [shown] = resultsInForce([year(2025, { winners })], standing);
    expect(shown?.winners.map(({ name }) => name)).toEqual(['Пётр Полевой']);
  });

  test('lose a year that has nothing left to say', () => {
    const winners: ContestYear['winners'] = [
      { who: 'person', name: 'Анна Лугова', consent: consentUntil('2026-01-01') },
    ];
    expect(resultsInForce([year(2025, { winners })], standing)).toEqual([]);
  });

  test('show samples only before the site is public', () => {
    const sample = [year(2025, { example: true })];
    expect(resultsInForce(sample, standing)).toEqual([]);
    expect(resultsInForce(sample, { ...standing, isProduction: false })).toHaveLength(1);
  });
});

test('the archive goes by years, then by names of contests', () => {
  const contest = (id: string, title: string, results: ContestYear[]) => ({
    id,
    data: { title, results } as Contest,
  });
  const shown = archiveYears(
    [contest('b', 'Центр года', [year(2024), year(2026)]), contest('a', 'Лучшая пара', [year(2026)])],
    standing,
  );
  expect(shown.map(({ id, results }) => `${results.year} ${id}`)).toEqual(['2026 a', '2026 b', '2024 b']);
});

test.each([
  [{ starts: '2027-01-15', ends: '2027-02-28' }, '15 января – 28 февраля 2027 г.'],
  [{ ends: '2027-02-28' }, 'до 28 февраля 2027 г.'],
  [{ starts: '2027-03-20' }, '20 марта 2027 г.'],
  [{ words: 'в сентябре' }, 'в сентябре'],
  [{}, undefined],
])('a stage %j is held «%s»', (stage, words) => {
  expect(stageWhen(stage)?.replaceAll(/[\u00a0\u2009\u202f]/g, ' ')).toBe(words);
});
