import { formatNumber } from '../../text/plural.ts';
import type { PlanAndFact } from '../plan-and-fact.ts';
import type { Bar } from './bar.ts';
import { barWords } from './bar-words.ts';

/** Plan and fact by indicator: the outline is the whole plan, the filled part is what is done. */
export function planBars(rows: readonly PlanAndFact[]): Bar[] {
  return rows
    .filter(({ done }) => done !== undefined)
    .map(({ title, done, share, plan }) => ({
      label: title,
      filled: share,
      outlined: 1,
      words: `${barWords(done)} из ${formatNumber(plan.value)}`,
    }));
}
