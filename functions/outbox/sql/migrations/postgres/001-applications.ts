import type { Migration } from '../migration.ts';

/** Not «IF NOT EXISTS»: tables of the same names without a version are somebody else's. */
export const applications: Migration = {
  version: 1,
  statements: [
    `CREATE TABLE application (
      id TEXT PRIMARY KEY,
      reference TEXT NOT NULL UNIQUE,
      idempotency TEXT NOT NULL UNIQUE,
      form TEXT NOT NULL,
      form_version INTEGER NOT NULL,
      municipality TEXT NOT NULL,
      consents TEXT NOT NULL,
      created_at BIGINT NOT NULL,
      purge_at BIGINT NOT NULL,
      sealed BYTEA NOT NULL,
      archive BYTEA,
      proof TEXT NOT NULL,
      stage TEXT NOT NULL,
      stage_at BIGINT NOT NULL,
      -- Why it is held in quarantine, where it goes when it is let out, and when people dealt with it instead.
      held TEXT,
      held_deliveries TEXT,
      resolved_at BIGINT
    )`,
    'CREATE INDEX application_purge ON application (purge_at)',
    'CREATE INDEX application_created ON application (created_at)',

    // A state is computed from the time stamps: sent_at, dead_at and resolved_at end a delivery or set it aside.
    `CREATE TABLE delivery (
      id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      application_id TEXT REFERENCES application (id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('application', 'notice', 'digest')),
      day TEXT,
      channel TEXT NOT NULL,
      target TEXT NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      next_at BIGINT NOT NULL,
      lease_by TEXT,
      lease_until BIGINT,
      last_error TEXT,
      receipt TEXT,
      sent_at BIGINT,
      dead_at BIGINT,
      resolved_at BIGINT,
      UNIQUE (application_id, kind, channel, target),
      UNIQUE (day, channel, target),
      CHECK ((kind = 'digest') = (application_id IS NULL)),
      CHECK ((kind = 'digest') = (day IS NOT NULL))
    )`,
    `CREATE INDEX delivery_due ON delivery (next_at)
      WHERE sent_at IS NULL AND dead_at IS NULL AND resolved_at IS NULL`,

    // Numbers of erased applications, so that their status reads «closed».
    `CREATE TABLE closed (
      reference TEXT PRIMARY KEY,
      proof TEXT NOT NULL,
      closed_at BIGINT NOT NULL
    )`,
    `CREATE TABLE audit (
      id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      at BIGINT NOT NULL,
      event TEXT NOT NULL,
      reference TEXT NOT NULL
    )`,

    // Of functions/guards/postgres-rate.ts. Unlogged: it costs no wait for the disk, gets into no backup, and may
    // be empty after a crash.
    `CREATE UNLOGGED TABLE rate (
      key TEXT PRIMARY KEY,
      tat BIGINT NOT NULL
    )`,
  ],
};
