import type { MediaPlanRow } from '../../model/media-plan.ts';
import type { PlanLinks } from './plan-row.ts';

/** A row of the plan with what it refers to. */
export interface LinkedRow {
  readonly id: string;
  readonly data: MediaPlanRow;
  readonly links: PlanLinks;
}
