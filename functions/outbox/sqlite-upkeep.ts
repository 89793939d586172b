import type { DatabaseSync } from 'node:sqlite';
import { sqliteTransaction } from './sqlite-transaction.ts';
import type { Store } from './store.ts';

/** Erases what is over and counts what is there. */
export function sqliteUpkeep(database: DatabaseSync): Pick<Store, 'purge' | 'stats'> {
  const transact = sqliteTransaction(database);
  const audit = database.prepare("INSERT INTO audit (at, event, reference) VALUES (?, 'purged', ?)");
  const number = (sql: string) => Number(database.prepare(sql).get()?.number);

  return {
    async purge(now) {
      const moment = now.getTime();
      const erased = transact(() => {
        const references = [
          ...database
            .prepare(
              `DELETE FROM application WHERE purge_at <= ? AND NOT EXISTS (
                 SELECT 1 FROM delivery
                 WHERE application_id = application.id AND sent_at IS NULL AND resolved_at IS NULL
               ) RETURNING reference`,
            )
            .all(moment),
          ...database
            .prepare(
              'DELETE FROM quarantine WHERE purge_at <= ? AND resolved_at IS NOT NULL RETURNING reference',
            )
            .all(moment),
        ];
        for (const { reference } of references) audit.run(moment, reference as string);
        return references.length;
      });
      // Erased ciphertext stays in the WAL until it is cut, whatever secure_delete says.
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      return erased;
    },

    async stats() {
      const due = 'FROM delivery WHERE sent_at IS NULL AND dead_at IS NULL AND resolved_at IS NULL';
      const oldest = database
        .prepare(
          `SELECT min(created_at) AS moment FROM (
             SELECT created_at FROM application WHERE id IN (SELECT application_id ${due})
             UNION ALL SELECT created_at FROM quarantine WHERE id IN (SELECT quarantine_id ${due})
           )`,
        )
        .get()?.moment;
      return {
        applications: number('SELECT count(*) AS number FROM application'),
        waiting: number(`SELECT count(*) AS number ${due}`),
        sent: number('SELECT count(*) AS number FROM delivery WHERE sent_at IS NOT NULL'),
        dead: number(
          'SELECT count(*) AS number FROM delivery WHERE dead_at IS NOT NULL AND resolved_at IS NULL',
        ),
        quarantined: number('SELECT count(*) AS number FROM quarantine WHERE resolved_at IS NULL'),
        ...(typeof oldest === 'number' ? { waitingSince: new Date(oldest) } : {}),
      };
    },
  };
}
