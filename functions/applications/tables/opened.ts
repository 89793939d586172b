import type { ReportRow } from '../../../src/forms/report.ts';
import type { GivenConsent, ListedApplication } from '../../outbox/store.ts';

/** An application with its answers open. */
export interface Opened {
  readonly listed: ListedApplication;
  readonly consents: readonly GivenConsent[];
  readonly rows: readonly ReportRow[];
}
