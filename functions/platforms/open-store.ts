import type { Config } from '../config.ts';
import { openPostgresStore } from '../outbox/postgres.ts';
import type { Sql } from '../outbox/sql/database.ts';
import { openSqliteStore } from '../outbox/sqlite.ts';
import type { Store } from '../outbox/store.ts';
import { mustBeDelivered } from './must-be-delivered.ts';

export interface OpenStore {
  readonly store: Store;
  /** Runs a statement in the database that several servers share; none over a file. */
  readonly shared?: Sql;
}

/**
 * Opens the place where applications lie: Postgres where the settings name one, else a file.
 *
 * @param openFile a server that answers visitors meanwhile gives the file a thread of its own
 * @throws SetupError when it cannot be opened, or when a change to Postgres would leave applications behind
 */
export async function openStore(
  { databaseUrl, applicationsFile }: Pick<Config, 'databaseUrl' | 'applicationsFile'>,
  openFile: (path: string) => Store | Promise<Store> = openSqliteStore,
): Promise<OpenStore> {
  if (databaseUrl === undefined) return { store: await openFile(applicationsFile) };
  await mustBeDelivered(applicationsFile);
  const store = await openPostgresStore(databaseUrl);
  return { store, shared: store.query };
}
