import type { Database, Sql } from './database.ts';
import { type Migration, missingSteps } from './migrations/migration.ts';
import { POSTGRES_MIGRATIONS } from './migrations/postgres-migrations.ts';
import { number } from './rows.ts';

/**
 * Brings a database to the newest version in one transaction. Many workers may start at once: one does it, the
 * others wait for it.
 *
 * @throws SetupError when the tables are newer than this code
 */
export async function migratePostgres(
  database: Database,
  migrations: readonly Migration[] = POSTGRES_MIGRATIONS,
): Promise<void> {
  await database.transact(async (sql) => {
    await sql('SELECT pg_advisory_xact_lock($1)', [ONE_AT_A_TIME]);
    const found = await findVersion(sql);
    for (const step of missingSteps(migrations, found ?? 0, 'DATABASE_URL')) {
      for (const statement of step.statements) await run(sql, statement);
    }
    const newest = migrations.at(-1)?.version ?? 0;
    if (found === undefined) await sql('CREATE TABLE schema_version (version INTEGER NOT NULL)');
    if (found === undefined) await sql('INSERT INTO schema_version (version) VALUES ($1)', [newest]);
    else await sql('UPDATE schema_version SET version = $1 WHERE version < $1', [newest]);
  });
}

/** Any number, as long as nobody else in the database takes a lock by it. */
const ONE_AT_A_TIME = 4_831_027;

async function findVersion(sql: Sql): Promise<number | undefined> {
  const [found] = await sql("SELECT CAST(to_regclass('schema_version') AS TEXT) AS name");
  if (!found?.name) return undefined;
  const [row] = await sql('SELECT version FROM schema_version');
  return row && number(row, 'version');
}

async function run(sql: Sql, statement: Migration['statements'][number]): Promise<void> {
  if (typeof statement === 'string') await sql(statement);
  else if ((await sql(statement.unless)).length === 0) await sql(statement.run);
}
