import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/**
 * Opens `data/editors.db`: accounts, sessions and failed sign-ins.
 *
 * A file of its own: the server and `npm run editors` write it at the same time, each change is whole or not there,
 * and a backup of the applications holds no passwords.
 */
export function openEditorsDatabase(file: string): DatabaseSync {
  // SQLite's own files take the rights of this one.
  if (file !== ':memory:') closeSync(openSync(file, 'a', 0o600));
  const database = new DatabaseSync(file, { timeout: WAIT_FOR_OTHERS_MS });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  database.exec(SCHEMA);
  return database;
}

const WAIT_FOR_OTHERS_MS = 5000;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS accounts (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('chief', 'municipal')),
    municipality TEXT,
    password TEXT NOT NULL,
    is_enabled INTEGER NOT NULL DEFAULT 1,
    CHECK ((role = 'municipal') = (municipality IS NOT NULL))
  ) STRICT;
  CREATE TABLE IF NOT EXISTS sessions (
    digest TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    begun_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS failures (
    key TEXT PRIMARY KEY,
    count INTEGER NOT NULL,
    last_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS known_addresses (
    pair TEXT PRIMARY KEY,
    last_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS salt (only INTEGER PRIMARY KEY CHECK (only = 1), value BLOB NOT NULL) STRICT;
`;
