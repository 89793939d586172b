import type { DatabaseSync } from 'node:sqlite';
import { type ApplicationRow, type DeliveryRow, toApplication } from './sqlite-rows.ts';
import { sqliteTransaction } from './sqlite-transaction.ts';
import type { Claimed, Store } from './store.ts';

/** Hands deliveries to workers and takes their results. */
export function sqliteDeliveries(database: DatabaseSync): Pick<Store, 'claim' | 'sent' | 'failed'> {
  const transact = sqliteTransaction(database);
  const lease = database.prepare(
    `UPDATE delivery SET lease_by = :worker, lease_until = :until, attempts = attempts + 1
     WHERE id IN (
       SELECT id FROM delivery
       WHERE sent_at IS NULL AND dead_at IS NULL AND next_at <= :now
         AND (lease_until IS NULL OR lease_until <= :now)
       ORDER BY next_at, id LIMIT :limit
     )
     RETURNING id, application_id, channel, target, attempts`,
  );
  const read = database.prepare('SELECT * FROM application WHERE id = ?');
  const markSent = database.prepare(
    `UPDATE delivery SET sent_at = ?, receipt = ?, last_error = NULL, lease_by = NULL, lease_until = NULL
     WHERE id = ? AND lease_by = ? RETURNING application_id`,
  );
  const markFailed = database.prepare(
    `UPDATE delivery SET next_at = ?, dead_at = ?, last_error = ?, lease_by = NULL, lease_until = NULL
     WHERE id = ? AND lease_by = ? RETURNING application_id`,
  );
  const audit = database.prepare(
    'INSERT INTO audit (at, event, reference) SELECT ?, ?, reference FROM application WHERE id = ?',
  );

  return {
    async claim(worker, now, leaseMs, limit) {
      const moment = now.getTime();
      return transact(() => {
        const rows = lease.all({
          worker,
          until: moment + leaseMs,
          now: moment,
          limit,
        }) as unknown as LeasedRow[];
        return rows.map((row): Claimed => {
          const application = read.get(row.application_id) as unknown as ApplicationRow;
          const { id, channel, target, attempts } = row;
          return { id, channel, target, attempts, application: toApplication(application) };
        });
      });
    },
    async sent(delivery, worker, now, receipt) {
      transact(() => {
        const row = markSent.get(now.getTime(), receipt, delivery, worker);
        if (row) audit.run(now.getTime(), 'sent', row.application_id as string);
      });
    },
    async failed(delivery, worker, now, nextAt, error) {
      const moment = now.getTime();
      const next = nextAt?.getTime();
      transact(() => {
        const row = markFailed.get(
          next ?? moment,
          next === undefined ? moment : null,
          error,
          delivery,
          worker,
        );
        if (row && next === undefined) audit.run(moment, 'dead', row.application_id as string);
      });
    },
  };
}

interface LeasedRow extends Pick<DeliveryRow, 'channel' | 'target' | 'attempts'> {
  readonly id: number;
  readonly application_id: string;
}
