import type { DatabaseSync } from 'node:sqlite';
import { type ApplicationRow, type DeliveryRow, type QuarantineRow, toApplication } from './sqlite-rows.ts';
import { sqliteTransaction } from './sqlite-transaction.ts';
import type { Claimed, Store } from './store.ts';

/** Hands deliveries to workers and takes their results. */
export function sqliteDeliveries(database: DatabaseSync): Pick<Store, 'claim' | 'sent' | 'failed'> {
  const transact = sqliteTransaction(database);
  const lease = database.prepare(
    `UPDATE delivery SET lease_by = :worker, lease_until = :until, attempts = attempts + 1
     WHERE id IN (
       SELECT id FROM delivery
       WHERE sent_at IS NULL AND dead_at IS NULL AND resolved_at IS NULL AND next_at <= :now
         AND (lease_until IS NULL OR lease_until <= :now)
         AND channel IN (SELECT value FROM json_each(:channels))
       ORDER BY next_at, id LIMIT :limit
     )
     RETURNING id, application_id, quarantine_id, channel, target, attempts`,
  );
  const readAccepted = database.prepare('SELECT * FROM application WHERE id = ?');
  const readHeld = database.prepare('SELECT * FROM quarantine WHERE id = ?');
  const markSent = database.prepare(
    `UPDATE delivery SET sent_at = ?, receipt = ?, last_error = NULL, lease_by = NULL, lease_until = NULL
     WHERE id = ? AND lease_by = ? RETURNING application_id, quarantine_id`,
  );
  const markFailed = database.prepare(
    `UPDATE delivery SET next_at = ?, dead_at = ?, last_error = ?, lease_by = NULL, lease_until = NULL
     WHERE id = ? AND lease_by = ? RETURNING application_id, quarantine_id`,
  );
  const auditAccepted = database.prepare(
    'INSERT INTO audit (at, event, reference) SELECT ?, ?, reference FROM application WHERE id = ?',
  );
  const auditHeld = database.prepare(
    'INSERT INTO audit (at, event, reference) SELECT ?, ?, reference FROM quarantine WHERE id = ?',
  );
  const audit = (moment: number, event: 'sent' | 'dead', row: object) => {
    const { application_id, quarantine_id } = row as Owner;
    if (application_id !== null) auditAccepted.run(moment, event, application_id);
    else auditHeld.run(moment, `notice-${event}`, quarantine_id);
  };

  return {
    async claim(worker, now, leaseMs, limit, channels) {
      const moment = now.getTime();
      return transact(() => {
        const rows = lease.all({
          worker,
          until: moment + leaseMs,
          now: moment,
          limit,
          channels: JSON.stringify(channels),
        }) as unknown as LeasedRow[];
        return rows.map(({ id, application_id, quarantine_id, channel, target, attempts }): Claimed => {
          const delivery = { id, channel, target, attempts };
          if (application_id !== null) {
            const row = readAccepted.get(application_id) as unknown as ApplicationRow;
            return { ...delivery, application: toApplication(row) };
          }
          const row = readHeld.get(quarantine_id) as unknown as QuarantineRow;
          return { ...delivery, application: toApplication(row), quarantine: row.reason };
        });
      });
    },
    async sent(delivery, worker, now, receipt) {
      transact(() => {
        const row = markSent.get(now.getTime(), receipt, delivery, worker);
        if (row) audit(now.getTime(), 'sent', row);
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
        if (row && next === undefined) audit(moment, 'dead', row);
      });
    },
  };
}

/** One of the two is there. */
interface Owner {
  readonly application_id: string | null;
  readonly quarantine_id: string | null;
}

interface LeasedRow extends Owner, Pick<DeliveryRow, 'channel' | 'target' | 'attempts'> {
  readonly id: number;
}
