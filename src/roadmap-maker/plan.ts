import type { Day } from '../text/day.ts';
import type { Span, Term } from './term.ts';

/** What a template asks for, with the words of who is responsible already chosen. */
export interface Task extends Term {
  readonly number: number;
  readonly stage: string;
  readonly title: string;
  readonly makes: string;
  readonly who: string;
}

/** The same with its days. */
export interface PlannedTask extends Task, Span {}

/** A road map of one's own. */
export interface Plan {
  /** Latin, part of the names of its files. */
  readonly template: string;
  readonly title: string;
  readonly start: Day;
  readonly end: Day;
  readonly tasks: readonly PlannedTask[];
}
