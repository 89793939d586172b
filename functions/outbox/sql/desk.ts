import { TOKEN_MAX_AGE } from '../../applications/token.ts';
import type { ListedApplication, NewDelivery, ShownApplication, Store } from '../store.ts';
import { addDeliveries } from './add-deliveries.ts';
import { audit } from './audit.ts';
import { type Database, placeholders, type Row, type Sql } from './database.ts';
import { text, toApplication, toListed } from './rows.ts';

/** What the operator does with applications that were taken in. */
export function desk(
  database: Database,
): Pick<Store, 'list' | 'show' | 'read' | 'resend' | 'resendDead' | 'resolve' | 'moveStage' | 'erase'> {
  return {
    async list({ form, since, until, limit } = {}): Promise<readonly ListedApplication[]> {
      const chosen = `application WHERE resolved_at IS NULL AND (CAST($1 AS TEXT) IS NULL OR form = $1)
        AND created_at >= $2 AND created_at < $3 ORDER BY created_at DESC, id LIMIT $4`;
      const values = [form ?? null, since?.getTime() ?? 0, until?.getTime() ?? ALL, limit ?? ALL];
      const applications = await database.query(
        `SELECT id, reference, form, municipality, created_at, purge_at, stage, held, campaign, banner_size, came_on FROM ${chosen}`,
        values,
      );
      const deliveries = await database.query(
        `SELECT * FROM delivery WHERE kind = 'application'
           AND application_id IN (SELECT id FROM ${chosen}) ORDER BY id`,
        values,
      );
      const byOwner = Map.groupBy(deliveries, (row) => row.application_id);
      return applications.map((row) => toListed(row, byOwner.get(text(row, 'id')) ?? []));
    },

    show: (reference) => findShown(database.query, reference),

    async read(references) {
      if (references.length === 0) return [];
      const rows = await database.query(
        `SELECT * FROM application WHERE reference IN (${placeholders(references.length)})`,
        references,
      );
      return rows.map(toApplication);
    },

    async resend(reference, now) {
      return database.transact(async (sql) => {
        const held = await findHeld(sql, reference);
        if (held) await release(sql, held, now);
        const due = await sql(
          `UPDATE delivery SET next_at = $1, attempts = 0, sent_at = NULL, dead_at = NULL, resolved_at = NULL,
             lease_by = NULL, lease_until = NULL
           WHERE application_id = (SELECT id FROM application WHERE reference = $2 AND resolved_at IS NULL)
             AND kind = 'application' RETURNING id`,
          [now.getTime(), reference],
        );
        if (due.length > 0) await audit(sql, now, held ? 'released' : 'resent', reference);
        return due.length;
      });
    },

    async resendDead(references, now) {
      return database.transact(async (sql) => {
        let sum = 0;
        for (const reference of references) {
          const due = await sql(
            `UPDATE delivery SET next_at = $1, attempts = 0, dead_at = NULL
             WHERE application_id = (SELECT id FROM application WHERE reference = $2)
               AND dead_at IS NOT NULL AND resolved_at IS NULL RETURNING id`,
            [now.getTime(), reference],
          );
          if (due.length > 0) await audit(sql, now, 'resent', reference);
          sum += due.length;
        }
        return sum;
      });
    },

    async resolve(reference, now) {
      return database.transact(async (sql) => {
        const held = await sql(
          `UPDATE application SET resolved_at = $1
           WHERE reference = $2 AND held IS NOT NULL AND resolved_at IS NULL RETURNING id`,
          [now.getTime(), reference],
        );
        const undelivered = await sql(
          `UPDATE delivery SET resolved_at = $1
           WHERE sent_at IS NULL AND resolved_at IS NULL AND kind = 'application'
             AND application_id = (SELECT id FROM application WHERE reference = $2) RETURNING id`,
          [now.getTime(), reference],
        );
        await dropNotices(sql, reference);
        const ended = held.length + undelivered.length;
        if (ended > 0) await audit(sql, now, 'resolved', reference);
        return ended;
      });
    },

    async moveStage(reference, stage, now) {
      return database.transact(async (sql) => {
        const moved = await sql(
          'UPDATE application SET stage = $1, stage_at = $2 WHERE reference = $3 RETURNING id',
          [stage, now.getTime(), reference],
        );
        if (moved.length > 0) await audit(sql, now, `stage-${stage}`, reference);
        return moved.length > 0;
      });
    },

    async erase(reference, now) {
      const erased = await database.transact(async (sql) => {
        const [row] = await sql('SELECT * FROM application WHERE reference = $1', [reference]);
        if (!row) return undefined;
        const shown = await withDeliveries(sql, row);
        await sql('DELETE FROM application WHERE reference = $1', [reference]);
        await rememberErased(sql, row, now);
        await audit(sql, now, 'erased', reference);
        return shown;
      });
      return erased && { ...erased, areTracesLeft: !(await database.forgetErased(1)) };
    },
  };
}

const ALL = Number.MAX_SAFE_INTEGER;

async function findShown(sql: Sql, reference: string): Promise<ShownApplication | undefined> {
  const [row] = await sql('SELECT * FROM application WHERE reference = $1 AND resolved_at IS NULL', [
    reference,
  ]);
  return row && withDeliveries(sql, row);
}

async function withDeliveries(sql: Sql, row: Row): Promise<ShownApplication> {
  const deliveries = await sql(
    "SELECT * FROM delivery WHERE kind = 'application' AND application_id = $1 ORDER BY id",
    [text(row, 'id')],
  );
  return { ...toListed(row, deliveries), application: toApplication(row) };
}

/** Nothing but the keys of its sendings, until the last page that may be sent again is out of date. */
async function rememberErased(sql: Sql, erased: Row, now: Date): Promise<void> {
  const until = now.getTime() + TOKEN_MAX_AGE;
  await sql('UPDATE sending SET reference = NULL, kept_until = $1 WHERE reference = $2', [
    until,
    text(erased, 'reference'),
  ]);
  await sql('INSERT INTO sending (key, reference, kept_until) VALUES ($1, NULL, $2)', [
    text(erased, 'idempotency'),
    until,
  ]);
}

async function findHeld(sql: Sql, reference: string): Promise<Row | undefined> {
  const [row] = await sql(
    'SELECT id, reference, held_deliveries FROM application WHERE reference = $1 AND held IS NOT NULL AND resolved_at IS NULL',
    [reference],
  );
  return row;
}

/** Lets an application out of quarantine: it goes where it would have gone at once. */
async function release(sql: Sql, held: Row, now: Date): Promise<void> {
  const id = text(held, 'id');
  const targets = JSON.parse(text(held, 'held_deliveries')) as readonly NewDelivery[];
  await dropNotices(sql, text(held, 'reference'));
  await sql('UPDATE application SET held = NULL, held_deliveries = NULL WHERE id = $1', [id]);
  await addDeliveries(sql, { kind: 'application', application: id }, targets, now);
}

/** A notice that has not gone out tells of nothing any more. */
async function dropNotices(sql: Sql, reference: string): Promise<void> {
  await sql(
    `DELETE FROM delivery WHERE kind = 'notice' AND sent_at IS NULL
       AND application_id = (SELECT id FROM application WHERE reference = $1)`,
    [reference],
  );
}
