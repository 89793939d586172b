import type { Claimed, Content, Store } from '../store.ts';
import { addDeliveries } from './add-deliveries.ts';
import { audit } from './audit.ts';
import { type Database, placeholders, type Row, type Sql } from './database.ts';
import { number, text, toApplication } from './rows.ts';

/** Hands deliveries to workers and takes their results. */
export function deliveries(
  database: Database,
): Pick<Store, 'claim' | 'sent' | 'retryLater' | 'giveUp' | 'scheduleDigest'> {
  return {
    async claim(worker, now, leaseMs, limit, channels) {
      if (channels.length === 0) return [];
      const moment = now.getTime();
      return database.transact(async (sql) => {
        const leased = await sql(
          // Materialized, so that the rows are chosen once: Postgres may run a subquery of IN again for every row
          // and then lease more than the limit.
          `WITH due AS MATERIALIZED (
             SELECT id FROM delivery
             WHERE sent_at IS NULL AND dead_at IS NULL AND resolved_at IS NULL AND next_at <= $3
               AND (lease_until IS NULL OR lease_until <= $3)
               AND channel IN (${placeholders(channels.length, 5)})
             ORDER BY next_at, id LIMIT $4 ${database.skipLocked}
           )
           UPDATE delivery SET lease_by = $1, lease_until = $2, attempts = attempts + 1
           WHERE id IN (SELECT id FROM due)
           RETURNING id, application_id, kind, day, channel, target, attempts, next_at`,
          [worker, moment + leaseMs, moment, limit, ...channels],
        );
        const applications = await findApplications(sql, leased);
        return leased.toSorted(byDueTime).map((row) => toClaimed(row, applications));
      });
    },

    async sent(delivery, worker, now, receipt) {
      await database.transact(async (sql) => {
        const [row] = await sql(
          `UPDATE delivery SET sent_at = $1, receipt = $2, last_error = NULL, lease_by = NULL, lease_until = NULL
           WHERE id = $3 AND lease_by = $4 RETURNING application_id, kind`,
          [now.getTime(), receipt, delivery, worker],
        );
        if (row) await auditEnd(sql, now, row, 'sent');
      });
    },

    async retryLater(delivery, worker, nextAt, error) {
      await database.query(
        `UPDATE delivery SET next_at = $1, last_error = $2, lease_by = NULL, lease_until = NULL
         WHERE id = $3 AND lease_by = $4`,
        [nextAt.getTime(), error, delivery, worker],
      );
    },

    async giveUp(delivery, worker, now, error, fallback) {
      await database.transact(async (sql) => {
        const [row] = await sql(
          `UPDATE delivery SET dead_at = $1, last_error = $2, lease_by = NULL, lease_until = NULL
           WHERE id = $3 AND lease_by = $4 RETURNING application_id, kind, day`,
          [now.getTime(), error, delivery, worker],
        );
        if (!row) return;
        await auditEnd(sql, now, row, 'dead');
        await addDeliveries(sql, ownerOf(row), fallback, now);
      });
    },

    async scheduleDigest(day, now, targets) {
      await database.transact(async (sql) => {
        await sql("DELETE FROM delivery WHERE kind = 'digest' AND day < $1 AND sent_at IS NULL", [day]);
        await addDeliveries(sql, { kind: 'digest', day }, targets, now);
      });
    },
  };
}

async function findApplications(sql: Sql, leased: readonly Row[]): Promise<ReadonlyMap<string, Row>> {
  const ids = [...new Set(leased.flatMap((row) => row.application_id ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await sql(`SELECT * FROM application WHERE id IN (${placeholders(ids.length)})`, ids);
  return new Map(rows.map((row) => [text(row, 'id'), row]));
}

function toClaimed(row: Row, applications: ReadonlyMap<string, Row>): Claimed {
  return {
    id: number(row, 'id'),
    channel: text(row, 'channel'),
    target: text(row, 'target'),
    attempts: number(row, 'attempts'),
    content: toContent(row, applications),
  };
}

function toContent(row: Row, applications: ReadonlyMap<string, Row>): Content {
  if (row.kind === 'digest') return { kind: 'digest', day: text(row, 'day') };
  const found = applications.get(text(row, 'application_id'));
  if (!found) throw new Error('Доставка без заявки');
  const application = toApplication(found);
  if (row.kind === 'notice') return { kind: 'notice', application, reason: text(found, 'held') };
  return { kind: 'application', application };
}

function ownerOf(row: Row): Parameters<typeof addDeliveries>[1] {
  if (row.kind === 'digest') return { kind: 'digest', day: text(row, 'day') };
  const kind = row.kind === 'notice' ? 'notice' : 'application';
  return { kind, application: text(row, 'application_id') };
}

/** RETURNING promises no order. */
function byDueTime(one: Row, other: Row): number {
  return number(one, 'next_at') - number(other, 'next_at') || number(one, 'id') - number(other, 'id');
}

async function auditEnd(sql: Sql, now: Date, row: Row, end: 'sent' | 'dead'): Promise<void> {
  if (row.kind === 'digest') return;
  const [owner] = await sql('SELECT reference FROM application WHERE id = $1', [text(row, 'application_id')]);
  const kind = row.kind === 'notice' ? 'notice' : 'application';
  if (owner) await audit(sql, now, `${kind}-${end}`, text(owner, 'reference'));
}
