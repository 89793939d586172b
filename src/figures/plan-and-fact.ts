import type { Indicator } from '../model/indicators.ts';
import type { PublishedCount } from './count.ts';
import type { Figures, Origin } from './figures.ts';

export type Plan = Indicator['plan'][number];

/** What was planned for one indicator, and what has been done. */
export interface PlanAndFact {
  readonly title: string;
  readonly plan: Plan;
  readonly done: PublishedCount;
  /** Done by plan, 1 when all of it or more; only where both numbers are published and mean the same. */
  readonly share: number | undefined;
  readonly source: string;
  readonly sourceDate: string;
  readonly origin: Origin;
}

/** One period of the plan with its rows; what was done stands only beside the plan of the whole programme. */
export interface PlanPeriod {
  readonly period: string;
  readonly isWholeProgramme: boolean;
  readonly rows: readonly PlanAndFact[];
}

/** The plan by its periods, in the order in which the indicators name them. */
export function planAndFact(figures: readonly Figures[]): PlanPeriod[] {
  const periods = [
    ...new Set(figures.flatMap(({ indicator }) => indicator.plan.map(({ period }) => period))),
  ];
  return periods.map((period) => {
    const rows = figures.flatMap((one) => rowsOf(one, period));
    return { period, isWholeProgramme: rows.some(({ plan }) => plan.isWholeProgramme), rows };
  });
}

function rowsOf({ indicator, total, origin }: Figures, period: string): PlanAndFact[] {
  const { title, source, sourceDate } = indicator;
  return indicator.plan
    .filter((plan) => plan.period === period)
    .map((plan) => {
      const done = plan.isWholeProgramme ? total : undefined;
      return { title, plan, done, share: shareOf(done, plan), source, sourceDate, origin };
    });
}

function shareOf(done: PublishedCount, { value, isPerMunicipality }: Plan): number | undefined {
  return typeof done === 'number' && !isPerMunicipality ? Math.min(1, done / value) : undefined;
}
