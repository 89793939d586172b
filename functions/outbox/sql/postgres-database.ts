import { DatabaseError, type Pool, type PoolClient } from 'pg';
import type { Database, Row, Sql, Value } from './database.ts';

/** Postgres. A transaction has a connection of the pool to itself, so that several run at once. */
export function postgresDatabase(pool: Pool): Database {
  return {
    transact: async (work) => {
      for (let left = DEADLOCK_RETRIES; ; left--) {
        try {
          return await transactOnce(pool, work);
        } catch (error) {
          if (left === 0 || !isDeadlock(error)) throw error;
        }
      }
    },
    query: (statement, values) => run(pool, statement, values),
    // Rows are locked one by one and for a moment here: there is nothing to wait for.
    queryAtOnce: (statement, values) => run(pool, statement, values),
    skipLocked: 'FOR UPDATE SKIP LOCKED',
    // Gives the place of what was erased to the next rows, and empty pages at the end back to the system. A
    // client cannot cut the server's log: its segments and the backups end when the server's owner lets them.
    forgetErased: async (rows) => {
      if (rows > 0) await pool.query('VACUUM (SKIP_LOCKED) application, delivery');
      return true;
    },
    close: () => pool.end(),
  };
}

const DEADLOCK_RETRIES = 3;

/** Local to the transaction, because a pooler in front of Postgres lends one session to many. */
const BEGIN = `BEGIN;
  SET LOCAL statement_timeout = '20s';
  SET LOCAL idle_in_transaction_session_timeout = '20s'`;

async function transactOnce<Result>(pool: Pool, work: (sql: Sql) => Promise<Result>): Promise<Result> {
  const client = await begin(pool);
  try {
    const result = await work((statement, values) => run(client, statement, values));
    const { command } = await client.query('COMMIT');
    // After a failed statement that somebody took no notice of, Postgres answers COMMIT with a friendly ROLLBACK.
    if (command !== 'COMMIT') throw new Error('Postgres отменил запись: одна из команд не удалась');
    client.release();
    return result;
  } catch (error) {
    // Failures are rare, and a closed connection is the surest rollback, whatever state it was in.
    client.release(true);
    throw error;
  }
}

/** An idle connection may have died unnoticed. Nothing has been done on it yet, so the next one is tried. */
async function begin(pool: Pool): Promise<PoolClient> {
  for (let left = pool.options.max ?? 0; ; left--) {
    const client = await pool.connect();
    try {
      await client.query(BEGIN);
      return client;
    } catch (error) {
      client.release(true);
      if (left === 0) throw error;
    }
  }
}

async function run(
  on: Pool | PoolClient,
  statement: string,
  values: readonly Value[] = [],
): Promise<readonly Row[]> {
  const { rows } = await on.query<Row>(statement, values.map(toParameter));
  return rows;
}

/** Postgres has no NUL in texts; a foreign mail server may put one into its receipt. */
function toParameter(value: Value): Value {
  return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value;
}

/** Two transactions wait for each other's rows, for example an erasure and a delivery. The loser begins again. */
function isDeadlock(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === '40P01';
}
