import type { Indicator } from '../../../src/model/indicators.ts';
import type { Results } from '../../../src/model/results.ts';

const PLAN = { isWholeProgramme: false, isMinimum: false, isAbout: false, isPerMunicipality: false };

export function indicator(id: string, more: Partial<Indicator> = {}) {
  const data: Indicator = {
    title: id,
    order: 1,
    isAboutPeople: false,
    isCountOfPlaces: false,
    isTrainedMentors: false,
    plan: [],
    source: 'План программы',
    sourceDate: '2020 год',
    ...more,
  };
  return { id, data };
}

export function plan(value: number, more: Partial<Indicator['plan'][number]> = {}) {
  return { ...PLAN, period: '2020–2022 годы', value, ...more };
}

export function report(
  municipality: string,
  year: string,
  values: Record<string, number>,
  more: Partial<Results> = {},
) {
  const data: Results = {
    title: year,
    municipality,
    values: Object.entries(values).map(([id, value]) => ({ indicator: id, value })),
    source: 'Годовой отчёт',
    asOf: `${year}-12-31`,
    example: false,
    ...more,
  };
  return { data };
}

export const municipalities = [
  { id: 'tyumen', data: { short: 'Тюмень' } },
  { id: 'ishim', data: { short: 'Ишим' } },
  { id: 'abatskiy', data: { short: 'Абатский' } },
];
