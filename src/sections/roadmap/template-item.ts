import type { POINT_KINDS } from '../../model/roadmaps.ts';
import type { PointView } from './point-view.ts';

/** A point of a template with what visitors choose it by. */
export interface TemplateItem {
  readonly point: PointView;
  readonly stage: string;
  /** Ids. */
  readonly roles: readonly string[];
  /** Of the calendar, 1 to 4. */
  readonly quarters: readonly number[];
  readonly kind: keyof typeof POINT_KINDS;
}
