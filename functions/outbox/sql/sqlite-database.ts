import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Database, Row, Sql } from './database.ts';
import { isBusy, SQLITE_BUSY } from './is-busy.ts';
import { whileBusy } from './while-busy.ts';

/** One SQLite connection. Its work takes turns, so that nothing comes between the statements of a transaction. */
export function sqliteDatabase(connection: DatabaseSync): Database {
  const prepared = new Map<string, Prepared>();
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  }

  const run: Sql = async (statement, values = []) => {
    const { query, order } = prepared.get(statement) ?? prepare(connection, statement);
    prepared.set(statement, { query, order });
    return query.all(...order.map((index) => values[index] ?? null)) as readonly Row[];
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
    queryAtOnce: (statement, values) => inTurn(() => run(statement, values)),
    skipLocked: '',
    // Erased ciphertext stays in the WAL until it is cut, whatever secure_delete says. Between two attempts other
    // work has its turn.
    forgetErased: async () => {
      try {
        await whileBusy(() => inTurn(async () => cutLog(connection)));
        return true;
      } catch (error) {
        // The server may be stopped meanwhile.
        if (isBusy(error) || !connection.isOpen) return false;
        throw error;
      }
    },
    close: () => inTurn(async () => connection.close()),
  };
}

interface Prepared {
  readonly query: StatementSync;
  /** Which value each question mark stands for. */
  readonly order: readonly number[];
}

/** Values by position: SQLite looks every name up among all others, for every application. */
function prepare(connection: DatabaseSync, statement: string): Prepared {
  const order = [...statement.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number) - 1);
  return { query: connection.prepare(statement.replace(/\$\d+/g, '?')), order };
}

/** A reader in another process keeps the log as it is, and the PRAGMA tells it in a row only. */
function cutLog(connection: DatabaseSync): void {
  const row = connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
  if (row?.busy === 0) return;
  throw Object.assign(new Error('A reader keeps the log'), { errcode: SQLITE_BUSY });
}
