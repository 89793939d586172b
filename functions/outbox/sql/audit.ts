import type { Sql } from './database.ts';

/** Writes down what was done and when. Holds no personal data, so it outlives the applications; `upkeep.ts` says for how long. */
export async function audit(sql: Sql, now: Date, event: AuditEvent, reference: string): Promise<void> {
  await sql('INSERT INTO audit (at, event, reference) VALUES ($1, $2, $3)', [
    now.getTime(),
    event,
    reference,
  ]);
}

export type AuditEvent =
  | 'accepted'
  | 'quarantined'
  | `${'application' | 'notice'}-${'sent' | 'dead'}`
  | 'released'
  | 'resent'
  | 'resolved'
  | `stage-${string}`
  | 'erased'
  | 'purged';
