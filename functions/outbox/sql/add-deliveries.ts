import type { NewDelivery } from '../store.ts';
import type { Sql } from './database.ts';

interface Owner {
  readonly kind: 'application' | 'notice' | 'digest';
  readonly application?: string;
  readonly day?: string;
}

/** Writes deliveries that are due at once. One that is there already stays as it is. */
export async function addDeliveries(
  sql: Sql,
  { kind, application, day }: Owner,
  deliveries: readonly NewDelivery[],
  now: Date,
): Promise<void> {
  for (const { channel, target } of deliveries) {
    await sql(
      `INSERT INTO delivery (application_id, kind, day, channel, target, next_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
      [application ?? null, kind, day ?? null, channel, target, now.getTime()],
    );
  }
}
