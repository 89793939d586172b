import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { SetupError } from '../../setup-error.ts';
import type { Database, Row, Sql } from './database.ts';
import { SQLITE_BUSY, whileBusy } from './while-busy.ts';

/** One SQLite connection. Its work takes turns, so that nothing comes between the statements of a transaction. */
export function sqliteDatabase(connection: DatabaseSync): Database {
  const statements = new Map<string, StatementSync>();
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  }

  const run: Sql = async (statement, values = []) => {
    const prepared = statements.get(statement) ?? connection.prepare(statement);
    statements.set(statement, prepared);
    const named = Object.fromEntries(values.map((value, index) => [`$${index + 1}`, value]));
    return prepared.all(named) as readonly Row[];
  };

  return {
    transact: (work) =>
      inTurn(async () => {
        await whileBusy(() => connection.exec('BEGIN IMMEDIATE'));
        try {
          const result = await work(run);
          connection.exec('COMMIT');
          return result;
        } catch (error) {
          if (connection.isTransaction) connection.exec('ROLLBACK');
          throw error;
        }
      }),
    query: (statement, values) => inTurn(() => whileBusy(() => run(statement, values))),
    skipLocked: '',
    // Erased ciphertext stays in the WAL until it is cut, whatever secure_delete says.
    forgetErased: () => inTurn(() => whileBusy(() => cutLog(connection))),
    close: () => inTurn(async () => connection.close()),
  };
}

/** A reader in another process keeps the log as it is, and the PRAGMA tells it in a row only. */
function cutLog(connection: DatabaseSync): void {
  const row = connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
  if (row?.busy === 0) return;
  throw Object.assign(new SetupError(LOG_KEPT), { errcode: SQLITE_BUSY });
}

const LOG_KEPT =
  'Стёрто, но следы ещё лежат в журнале файла заявок: его читает другая программа. Закройте её и выполните: npm run applications -- purge';
