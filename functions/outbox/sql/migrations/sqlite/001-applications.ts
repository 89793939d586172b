import type { Migration } from '../migration.ts';

/** The first two files had the tables but no version of their own, and the very first no notices of quarantine. */
export const applications: Migration = {
  version: 1,
  statements: [
    `CREATE TABLE IF NOT EXISTS application (
      id TEXT PRIMARY KEY,
      reference TEXT NOT NULL UNIQUE,
      idempotency TEXT NOT NULL UNIQUE,
      form TEXT NOT NULL,
      form_version INTEGER NOT NULL,
      municipality TEXT NOT NULL,
      consents TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      purge_at INTEGER NOT NULL,
      sealed BLOB NOT NULL
    ) STRICT`,
    `CREATE TABLE IF NOT EXISTS delivery (
      id INTEGER PRIMARY KEY,
      application_id TEXT REFERENCES application (id) ON DELETE CASCADE,
      quarantine_id TEXT REFERENCES quarantine (id) ON DELETE CASCADE,
      channel TEXT NOT NULL,
      target TEXT NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      next_at INTEGER NOT NULL,
      lease_by TEXT,
      lease_until INTEGER,
      last_error TEXT,
      receipt TEXT,
      sent_at INTEGER,
      dead_at INTEGER,
      resolved_at INTEGER
    ) STRICT`,
    {
      unless: "SELECT 1 FROM pragma_table_info('delivery') WHERE name = 'quarantine_id'",
      run: 'ALTER TABLE delivery ADD COLUMN quarantine_id TEXT',
    },
    `CREATE TABLE IF NOT EXISTS quarantine (
      id TEXT PRIMARY KEY,
      reference TEXT NOT NULL UNIQUE,
      idempotency TEXT NOT NULL UNIQUE,
      form TEXT NOT NULL,
      form_version INTEGER NOT NULL,
      municipality TEXT NOT NULL,
      consents TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      purge_at INTEGER NOT NULL,
      sealed BLOB NOT NULL,
      deliveries TEXT NOT NULL,
      reason TEXT NOT NULL,
      resolved_at INTEGER
    ) STRICT`,
    `CREATE TABLE IF NOT EXISTS audit (
      id INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      event TEXT NOT NULL,
      reference TEXT NOT NULL
    ) STRICT`,
  ],
};
