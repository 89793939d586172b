import { describe, expect, test } from 'vitest';
import { municipalityFigures } from '../../../src/figures/municipality-figures.ts';
import { planAndFact } from '../../../src/figures/plan-and-fact.ts';
import { planWords } from '../../../src/figures/plan-words.ts';
import { toFigures } from '../../../src/figures/to-figures.ts';
import { yearsWords } from '../../../src/figures/years-words.ts';
import { indicator, municipalities, plan, report } from './sample.ts';

const results = [
  report('tyumen', '2025', { pairs: 100, events: 3 }),
  report('tyumen', '2026', { pairs: 120 }),
  report('ishim', '2025', { pairs: 30, events: 2 }),
  report('ishim', '2026', { pairs: 40 }),
  report('abatskiy', '2025', { pairs: 3 }),
  report('abatskiy', '2026', { pairs: 12 }),
];
const pairs = indicator('pairs', {
  isAboutPeople: true,
  order: 2,
  plan: [plan(1000, { isWholeProgramme: true }), plan(80, { period: '2020 год', isAbout: true })],
});
const events = indicator('events', { plan: [plan(20, { isMinimum: true, isPerMunicipality: true })] });
const reported = { indicators: [pairs, events], municipalities, results };

describe('the figures of the region', () => {
  const [ofEvents, ofPairs] = toFigures(reported);

  test('stand in the order of the indicators, municipalities by the alphabet', () => {
    expect(toFigures(reported).map(({ id }) => id)).toEqual(['events', 'pairs']);
    expect(ofPairs?.rows.map(({ place }) => place.name)).toEqual(['Абатский', 'Ишим', 'Тюмень']);
  });

  test('hide a small number of pairs with its companions, and keep the totals', () => {
    expect(ofPairs?.rows.map(({ counts }) => counts)).toEqual([
      ['hidden', 'hidden'],
      ['hidden', 'hidden'],
      [100, 120],
    ]);
    expect(ofPairs?.yearTotals).toEqual([133, 172]);
    expect(ofPairs?.total).toBe(305);
  });

  test('show small numbers of what is not people', () => {
    expect(ofEvents?.rows.map(({ counts }) => counts[0])).toEqual([undefined, 2, 3]);
  });

  test('count a municipality once, however many years it reports', () => {
    const [places] = toFigures({ ...reported, indicators: [indicator('places', { isCountOfPlaces: true })] });
    expect(places?.yearTotals).toEqual([3, 3]);
    expect(places?.total).toBe(3);
  });

  test('say where they come from, by what day, and whether they are samples', () => {
    expect(ofPairs?.origin).toEqual({ sources: ['Годовой отчёт'], asOf: '2026-12-31', isExample: false });
    const [sample] = toFigures({
      ...reported,
      indicators: [pairs],
      results: [...results, report('ishim', '2024', { pairs: 9 }, { example: true })],
    });
    expect(sample?.origin.isExample).toBe(true);
  });

  test('are empty, not zero, before the first report', () => {
    const [none] = toFigures({ ...reported, indicators: [pairs], results: [] });
    expect(none).toMatchObject({ years: [], total: undefined, yearTotals: [] });
  });
});

describe('plan and fact', () => {
  test('what is done stands beside the plan of the whole programme only', () => {
    const [whole, stage] = planAndFact(toFigures({ ...reported, indicators: [pairs] }));
    expect(whole?.rows[0]).toMatchObject({ done: 305, share: 0.305 });
    expect(stage?.rows[0]).toMatchObject({ done: undefined, share: undefined });
  });

  test('a hidden number has no share of the plan', () => {
    const few = [report('ishim', '2025', { pairs: 2 })];
    const [whole] = planAndFact(toFigures({ ...reported, indicators: [pairs], results: few }));
    expect(whole?.rows[0]).toMatchObject({ done: 'hidden', share: undefined });
  });

  test('a plan is worded as its document words it', () => {
    expect(planWords(plan(700, { isMinimum: true }))).toBe('не менее 700');
    expect(planWords(plan(80, { isAbout: true }))).toBe('около 80');
    expect(planWords(plan(20, { isMinimum: true, isPerMunicipality: true }))).toBe(
      'не менее 20 на каждой территории',
    );
  });

  test('years are named so that a gap is not lost', () => {
    expect(yearsWords([])).toBe('отчётов пока нет');
    expect(yearsWords(['2026'])).toBe('2026 год');
    expect(yearsWords(['2025', '2026'])).toBe('2025–2026 годы');
    expect(yearsWords(['2022', '2025'])).toBe('2022 и 2025 годы');
  });
});

describe('the figures of one municipality', () => {
  test('hide what the region hides', () => {
    const rows = municipalityFigures('abatskiy', reported);
    expect(rows.map(({ year, count }) => [year, count])).toEqual([
      ['2025', 'hidden'],
      ['2026', 'hidden'],
    ]);
  });

  test('name the plan that every municipality has', () => {
    const [first] = municipalityFigures('ishim', reported);
    expect(first).toMatchObject({ indicator: 'events', count: 2, plan: { value: 20 } });
  });

  test('are none where nobody reported', () => {
    expect(municipalityFigures('abatskiy', { ...reported, results: [] })).toEqual([]);
  });
});
