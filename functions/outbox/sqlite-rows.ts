import type { DeliveryState, StoredApplication } from './store.ts';

/** A row of `application` or `quarantine`. */
export interface ApplicationRow {
  readonly id: string;
  readonly reference: string;
  readonly form: string;
  readonly form_version: number;
  readonly municipality: string;
  readonly consents: string;
  readonly created_at: number;
  readonly purge_at: number;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

export interface QuarantineRow extends ApplicationRow {
  readonly reason: string;
  /** JSON of where it goes when it is released. */
  readonly deliveries: string;
}

export interface DeliveryRow {
  readonly channel: string;
  readonly target: string;
  readonly attempts: number;
  readonly next_at: number;
  readonly last_error: string | null;
  readonly sent_at: number | null;
  readonly dead_at: number | null;
  readonly resolved_at: number | null;
}

/** Columns that `application` and `quarantine` share. */
export const APPLICATION_COLUMNS =
  'id, reference, idempotency, form, form_version, municipality, consents, created_at, purge_at, sealed';

export function toApplication(row: ApplicationRow): StoredApplication {
  return {
    id: row.id,
    reference: row.reference,
    form: row.form,
    formVersion: row.form_version,
    municipality: row.municipality,
    consents: JSON.parse(row.consents),
    createdAt: new Date(row.created_at),
    purgeAt: new Date(row.purge_at),
    sealed: row.sealed,
  };
}

export function toDeliveryState(row: DeliveryRow): DeliveryState {
  return {
    channel: row.channel,
    target: row.target,
    attempts: row.attempts,
    nextAt: new Date(row.next_at),
    ...(row.last_error === null ? {} : { lastError: row.last_error }),
    ...(row.sent_at === null ? {} : { sentAt: new Date(row.sent_at) }),
    ...(row.dead_at === null ? {} : { deadAt: new Date(row.dead_at) }),
    ...(row.resolved_at === null ? {} : { resolvedAt: new Date(row.resolved_at) }),
  };
}
