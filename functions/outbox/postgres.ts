import { SetupError } from '../setup-error.ts';
import { databasePlace } from './database-place.ts';
import type { Database, Sql } from './sql/database.ts';
import { migratePostgres } from './sql/migrate-postgres.ts';
import { mustBeDurable } from './sql/must-be-durable.ts';
import { mustBeEncrypted } from './sql/must-be-encrypted.ts';
import { postgresDatabase } from './sql/postgres-database.ts';
import { createPool } from './sql/postgres-pool.ts';
import { createSqlStore } from './sql/sql-store.ts';
import { whyNotOpened } from './sql/why-not-opened.ts';
import type { Store } from './store.ts';

export interface PostgresStore extends Store {
  /** Runs one statement in the same database: what all servers must count together is counted there. */
  readonly query: Sql;
}

/**
 * Keeps applications in Postgres 12 or newer. Any number of servers may work on one database.
 *
 * @param url `postgres://name:password@host:5432/database?sslmode=verify-full`
 * @throws SetupError when the database cannot be reached or trusted, or is newer than this code
 */
export async function openPostgresStore(url: string): Promise<PostgresStore> {
  const database = postgresDatabase(createPool(url));
  try {
    mustBeEncrypted(url);
    await mustBeDurable(database.query);
    await migratePostgres(database);
    return over(database);
  } catch (cause) {
    await database.close();
    if (cause instanceof SetupError) throw cause;
    throw new SetupError(`DATABASE_URL: база ${databasePlace(url)} не открывается: ${whyNotOpened(cause)}`, {
      cause,
    });
  }
}

/**
 * The same without a question to the database: for a process that has opened it before and whose connections do not
 * outlive a request. Connects with the first statement.
 */
export function connectPostgresStore(url: string): PostgresStore {
  return over(postgresDatabase(createPool(url)));
}

function over(database: Database): PostgresStore {
  return { ...createSqlStore(database), query: database.query };
}
