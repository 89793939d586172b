import { describe, expect, test } from 'vitest';
import { planAndFact } from '../../../../src/figures/plan-and-fact.ts';
import { toFigures } from '../../../../src/figures/to-figures.ts';
import type { Results } from '../../../../src/model/results.ts';
import { quoteWords } from '../../../../src/sections/press/quote.ts';
import { quoteNumbers } from '../../../../src/sections/press/quote-numbers.ts';
import { indicator, municipalities, plan, report } from '../../figures/sample.ts';

const pairs = indicator('pairs', {
  title: 'Пары',
  isAboutPeople: true,
  plan: [
    plan(1000, { isWholeProgramme: true }),
    plan(80, { period: 'сентябрь — декабрь 2020 года', isAbout: true }),
  ],
});
const quotesOf = (results: readonly { data: Results }[]) =>
  quoteNumbers(planAndFact(toFigures({ indicators: [pairs], municipalities, results })), '2026 год');

describe('the numbers that the press quotes', () => {
  test('call a plan a plan, with its term, its source and its date', () => {
    expect(quotesOf([]).map(quoteWords)).toEqual([
      'Пары: 1\u00a0000. Это план, срок: 2020–2022 годы.\nИсточник: План программы, 2020 год',
      'Пары: около 80. Это план, срок: сентябрь — декабрь 2020 года.\nИсточник: План программы, 2020 год',
    ]);
  });

  test('say what was done, for which years and on what day', () => {
    const quotes = quotesOf([report('tyumen', '2026', { pairs: 120 })]).map(quoteWords);
    expect(quotes).toContain(
      'Пары: 120. Это сделано, срок: 2026 год.\nИсточник: Годовой отчёт, на 31 декабря 2026 г.',
    );
  });

  test('are never those of a sample report, nor hidden ones', () => {
    const sample = quotesOf([report('tyumen', '2026', { pairs: 120 }, { example: true })]);
    const small = quotesOf([report('ishim', '2026', { pairs: 3 })]);
    for (const { text } of [...sample, ...small]) expect(text).toContain('Это план');
  });
});
