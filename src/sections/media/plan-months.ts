import { monthsBetween } from '../../calendar/months-between.ts';
import type { MediaPlanRow } from '../../model/media-plan.ts';

/** The months in which a row of the plan stands: `YYYY-MM`; what goes on all year has none. */
export function planMonths({ day, from, to = from }: Pick<MediaPlanRow, 'day' | 'from' | 'to'>): string[] {
  if (day) return [day.slice(0, 7)];
  return from && to ? monthsBetween(from, to) : [];
}
