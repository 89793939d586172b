import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SetupError } from '../setup-error.ts';
import { migrateSqlite } from './sql/migrate-sqlite.ts';
import { createSqlStore } from './sql/sql-store.ts';
import { sqliteDatabase } from './sql/sqlite-database.ts';
import type { Store } from './store.ts';

/**
 * Keeps applications in one SQLite file, which only its owner may read. Several processes may have it open: the
 * server and the operator's command.
 *
 * @throws SetupError when the file cannot be opened, is no database of ours or is newer than this code
 */
export function openSqliteStore(path: string): Store {
  return createSqlStore(sqliteDatabase(open(path)));
}

function open(path: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    if (path !== ':memory:') keepPrivate(path);
    database = new DatabaseSync(path, { timeout: 5000, enableForeignKeyConstraints: true });
    // FULL: with NORMAL an acknowledged application may be lost at a power cut (seen under strace: 50 of 50
    // acknowledged before the disk had it).
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
    migrateSqlite(database, path);
    // From here on `whileBusy` waits.
    database.exec('PRAGMA busy_timeout = 0');
    return database;
  } catch (cause) {
    database?.close();
    if (cause instanceof SetupError) throw cause;
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new SetupError(
      `Не открывается файл заявок ${path} (${words}). Проверьте права на него или верните его из резервной копии.`,
      { cause },
    );
  }
}

/** The folder may have been made by somebody else, open to all. SQLite gives its log files the rights of the main one. */
function keepPrivate(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // Never opened when it is there: closing it would let go of the locks that this process holds on it.
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
  for (const file of [path, `${path}-wal`, `${path}-shm`]) if (existsSync(file)) chmodSync(file, 0o600);
}
