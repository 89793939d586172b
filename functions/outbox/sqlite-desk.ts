import type { DatabaseSync } from 'node:sqlite';
import {
  APPLICATION_COLUMNS,
  type ApplicationRow,
  type DeliveryRow,
  type QuarantineRow,
  toApplication,
  toDeliveryState,
} from './sqlite-rows.ts';
import { sqliteTransaction } from './sqlite-transaction.ts';
import type { NewDelivery, ShownApplication, Store } from './store.ts';

type Desk = Pick<Store, 'list' | 'show' | 'resend' | 'resolve'>;

/** What the operator does with applications that were taken in. */
export function sqliteDesk(database: DatabaseSync): Desk {
  const transact = sqliteTransaction(database);
  const audit = database.prepare('INSERT INTO audit (at, event, reference) VALUES (?, ?, ?)');
  const deliveriesOf = database.prepare('SELECT * FROM delivery WHERE application_id = ? ORDER BY id');
  const findAccepted = database.prepare('SELECT * FROM application WHERE reference = ?');
  const findHeld = database.prepare('SELECT * FROM quarantine WHERE reference = ? AND resolved_at IS NULL');

  const showAccepted = (row: unknown): ShownApplication => {
    const application = toApplication(row as ApplicationRow);
    const deliveries = deliveriesOf.all(application.id) as unknown as DeliveryRow[];
    return { ...application, application, deliveries: deliveries.map(toDeliveryState) };
  };
  const showHeld = (row: unknown): ShownApplication => {
    const application = toApplication(row as ApplicationRow);
    return { ...application, application, quarantine: (row as QuarantineRow).reason, deliveries: [] };
  };
  const count = (sql: string, ...values: readonly (string | number)[]) =>
    Number(database.prepare(sql).run(...values).changes);

  return {
    async list() {
      const accepted = database.prepare('SELECT * FROM application').all().map(showAccepted);
      const held = database.prepare('SELECT * FROM quarantine WHERE resolved_at IS NULL').all().map(showHeld);
      return [...accepted, ...held]
        .sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
        .map(({ application: _, ...listed }) => listed);
    },

    async show(reference) {
      const accepted = findAccepted.get(reference);
      if (accepted) return showAccepted(accepted);
      const held = findHeld.get(reference);
      return held && showHeld(held);
    },

    async resend(reference, now) {
      const moment = now.getTime();
      return transact(() => {
        const held = findHeld.get(reference) as unknown as QuarantineRow | undefined;
        if (held) release(database, held, moment);
        const due = count(
          `UPDATE delivery SET next_at = ?, attempts = 0, sent_at = NULL, dead_at = NULL, resolved_at = NULL,
             lease_by = NULL, lease_until = NULL
           WHERE application_id = (SELECT id FROM application WHERE reference = ?)`,
          moment,
          reference,
        );
        if (due > 0) audit.run(moment, held ? 'released' : 'resent', reference);
        return due;
      });
    },

    async resolve(reference, now) {
      const moment = now.getTime();
      return transact(() => {
        const ended =
          count(
            'UPDATE quarantine SET resolved_at = ? WHERE reference = ? AND resolved_at IS NULL',
            moment,
            reference,
          ) +
          count(
            `UPDATE delivery SET resolved_at = ? WHERE sent_at IS NULL AND resolved_at IS NULL
               AND application_id = (SELECT id FROM application WHERE reference = ?)`,
            moment,
            reference,
          );
        // A notice that has not gone out tells of nothing any more.
        count(
          'DELETE FROM delivery WHERE sent_at IS NULL AND quarantine_id IN (SELECT id FROM quarantine WHERE reference = ?)',
          reference,
        );
        if (ended > 0) audit.run(moment, 'resolved', reference);
        return ended;
      });
    },
  };
}

/** Moves an application out of quarantine among the accepted ones. */
function release(database: DatabaseSync, { id, deliveries }: QuarantineRow, moment: number): void {
  database
    .prepare(
      `INSERT INTO application (${APPLICATION_COLUMNS}) SELECT ${APPLICATION_COLUMNS} FROM quarantine WHERE id = ?`,
    )
    .run(id);
  database.prepare('DELETE FROM quarantine WHERE id = ?').run(id);
  const insert = database.prepare(
    'INSERT INTO delivery (application_id, channel, target, next_at) VALUES (?, ?, ?, ?)',
  );
  for (const { channel, target } of JSON.parse(deliveries) as NewDelivery[])
    insert.run(id, channel, target, moment);
}
