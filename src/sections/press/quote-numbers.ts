import type { PlanAndFact, PlanPeriod } from '../../figures/plan-and-fact.ts';
import { planWords } from '../../figures/plan-words.ts';
import { formatDate } from '../../text/date.ts';
import { formatNumber } from '../../text/plural.ts';
import type { Quote } from './quote.ts';

/**
 * The programme's numbers as sentences: each line of the plan is called a plan, what was done says for which years.
 * Hidden numbers and those of sample reports are no quotes.
 *
 * @param years for which reports came: «2025–2026 годы»
 */
export function quoteNumbers(periods: readonly PlanPeriod[], years: string): Quote[] {
  return periods.flatMap(({ rows }) => rows.flatMap((row) => [planQuote(row), ...doneQuotes(row, years)]));
}

function planQuote({ title, plan, source, sourceDate }: PlanAndFact): Quote {
  return {
    text: `${title}: ${planWords(plan)}. Это план, срок: ${plan.period}.`,
    source: `${source}, ${sourceDate}`,
  };
}

function doneQuotes({ title, done, origin }: PlanAndFact, years: string): Quote[] {
  const { sources, asOf, isExample } = origin;
  if (typeof done !== 'number' || isExample || asOf === undefined) return [];
  return [
    {
      text: `${title}: ${formatNumber(done)}. Это сделано, срок: ${years}.`,
      source: `${sources.join('; ')}, на ${formatDate(asOf)}`,
    },
  ];
}
