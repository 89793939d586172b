import type { Day } from '../text/day.ts';
import { latestStart } from './latest-start.ts';
import type { Plan, Task } from './plan.ts';
import { resolveTerm } from './resolve-term.ts';
import { endOfWorkYear, workYearOf } from './work-year.ts';

export interface PlanOrder {
  readonly template: string;
  readonly title: string;
  readonly start: Day;
  readonly tasks: readonly Task[];
}

/** A start that leaves too few weeks. */
export interface TooLate {
  /** The last day that would have done. */
  readonly latestStart: Day;
}

/** Dates for every task of a template; or the last possible start, where this one is too late. */
export function makePlan(order: PlanOrder): Plan | TooLate {
  const latest = latestStart(order.tasks, order.start);
  if (order.start > latest) return { latestStart: latest };
  return {
    ...order,
    end: endOfWorkYear(workYearOf(order.start)),
    tasks: order.tasks.map((task) => ({ ...task, ...resolveTerm(task, order.start) })),
  };
}
