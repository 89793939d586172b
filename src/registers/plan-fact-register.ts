import { countWords } from '../figures/count-words.ts';
import type { Figures } from '../figures/figures.ts';
import { type PlanAndFact, planAndFact } from '../figures/plan-and-fact.ts';
import { planWords } from '../figures/plan-words.ts';
import { yearsWords } from '../figures/years-words.ts';
import { type ColumnOf, makeRegister, type Register } from './register.ts';

/** Every line of the plan and what was done, with sources and dates. */
export function planFactRegister(figures: readonly Figures[]): Register {
  const years = yearsWords(figures[0]?.years ?? []);
  const rows = planAndFact(figures).flatMap((period) => period.rows);
  const about = {
    id: 'plan-fact',
    stem: '/achievements/plan-fact',
    title: 'План и сделанное',
    path: '/achievements/',
  };
  return makeRegister(about, columnsOf(years), rows);
}

function columnsOf(years: string): ColumnOf<PlanAndFact>[] {
  return [
    { key: 'indicator', label: 'Показатель', pick: ({ title }) => title },
    { key: 'period', label: 'Срок плана', pick: ({ plan }) => plan.period },
    { key: 'plan', label: 'План', type: 'number', pick: ({ plan }) => plan.value },
    { key: 'planWords', label: 'План словами', pick: ({ plan }) => planWords(plan) },
    { key: 'planSource', label: 'Источник плана', pick: ({ source }) => source },
    { key: 'planSourceDate', label: 'Дата источника', pick: ({ sourceDate }) => sourceDate },
    { key: 'done', label: 'Сделано', type: 'count', pick: ({ done }) => countWords(done) },
    { key: 'years', label: 'За какие годы', pick: ifDone(() => years) },
    { key: 'source', label: 'Источник итогов', pick: ifDone(({ origin }) => origin.sources.join(', ')) },
    { key: 'asOf', label: 'На дату', type: 'day', pick: ifDone(({ origin }) => origin.asOf) },
    { key: 'example', label: 'Пример', type: 'flag', pick: ifDone(({ origin }) => origin.isExample) },
  ];
}

/** Of what is not done yet there is nothing to tell. */
function ifDone<Value>(pick: (row: PlanAndFact) => Value): (row: PlanAndFact) => Value | undefined {
  return (row) => (row.done === undefined ? undefined : pick(row));
}
