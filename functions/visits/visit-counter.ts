import type { VisitCount } from '../outbox/store.ts';

/** Adds visits to the numbers of the day. */
export interface VisitCounter {
  /** Resolves when it need not be waited for; rejects where the database did not take it. */
  count(visit: VisitCount): Promise<void>;
}
