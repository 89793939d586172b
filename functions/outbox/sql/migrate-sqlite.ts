import { chmodSync, closeSync, openSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { type Migration, missingSteps, type Statement } from './migrations/migration.ts';
import { SQLITE_MIGRATIONS } from './migrations/sqlite-migrations.ts';

/**
 * Brings a file to the newest version in one transaction: a process that is stopped half way leaves the old version
 * whole, and a second one that starts meanwhile waits. A file with applications is copied first, beside itself.
 *
 * @param path `:memory:` has nothing to copy
 * @throws SetupError when the file is newer than this code
 * @throws Error when it does not fit a step
 */
export function migrateSqlite(
  database: DatabaseSync,
  path: string,
  migrations: readonly Migration[] = SQLITE_MIGRATIONS,
): void {
  if (missingSteps(migrations, versionOf(database), path).length === 0) return;
  // Tables are built anew: with the constraints on, dropping the old one would take all deliveries along.
  database.exec('PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE');
  try {
    const version = versionOf(database);
    const steps = missingSteps(migrations, version, path);
    if (steps.length > 0 && hasApplications(database)) copyAside(path, version);
    for (const statement of steps.flatMap(({ statements }) => statements)) run(database, statement);
    mustHoldTogether(database);
    database.exec(`PRAGMA user_version = ${migrations.at(-1)?.version ?? version}; COMMIT`);
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  } finally {
    database.exec('PRAGMA foreign_keys = ON');
  }
}

/** What a file was before its migration: `applications.db.before-3` for one that now has version 3 or later. */
export const COPY_MARK = '.before-';

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version);
}

function hasApplications(database: DatabaseSync): boolean {
  const tables = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'application'");
  return tables.get() !== undefined;
}

/** Another connection reads what is committed while the transaction of this one is open. */
function copyAside(path: string, version: number): void {
  if (path === ':memory:') return;
  const copy = `${path}${COPY_MARK}${version + 1}`;
  rmSync(copy, { force: true });
  closeSync(openSync(copy, 'wx', 0o600));
  const source = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
  try {
    source.prepare('VACUUM INTO ?').run(copy);
    chmodSync(copy, 0o600);
  } catch (cause) {
    rmSync(copy, { force: true });
    throw new Error(`копия перед обновлением не снялась: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  } finally {
    source.close();
  }
}

function run(database: DatabaseSync, statement: Statement): void {
  if (typeof statement === 'string') database.exec(statement);
  else if (database.prepare(statement.unless).get() === undefined) database.exec(statement.run);
}

function mustHoldTogether(database: DatabaseSync): void {
  const [lost] = database.prepare('PRAGMA foreign_key_check').all();
  if (lost) throw new Error(`после обновления в таблице ${lost.table} строка без пары`);
}
