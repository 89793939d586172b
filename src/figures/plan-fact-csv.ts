import { toCsv } from '../csv/to-csv.ts';
import { countWords } from './count-words.ts';
import type { Figures } from './figures.ts';
import { planAndFact } from './plan-and-fact.ts';
import { planWords } from './plan-words.ts';
import { yearsWords } from './years-words.ts';

/** Every line of the plan and what was done, with sources and dates. */
export function planFactCsv(figures: readonly Figures[]): string {
  const years = figures[0]?.years ?? [];
  const rows = planAndFact(figures)
    .flatMap((period) => period.rows)
    .map(({ title, plan, done, source, sourceDate, origin }) => [
      title,
      plan.period,
      plan.value,
      planWords(plan),
      source,
      sourceDate,
      countWords(done),
      ...(done === undefined
        ? ['', '', '', '']
        : [yearsWords(years), origin.sources.join(', '), origin.asOf, origin.isExample ? 'да' : 'нет']),
    ]);
  return toCsv(COLUMNS, rows);
}

const COLUMNS = [
  'Показатель',
  'Срок плана',
  'План',
  'План словами',
  'Источник плана',
  'Дата источника',
  'Сделано',
  'За какие годы',
  'Источник итогов',
  'На дату',
  'Пример',
];
