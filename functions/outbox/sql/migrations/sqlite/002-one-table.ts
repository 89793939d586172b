import type { Migration } from '../migration.ts';

/**
 * What is held in quarantine lies among the applications, and they have a stage, a proof and a sealed second copy.
 * An application of an older file has no proof: its applicant asks by phone how far it has come.
 */
export const oneTable: Migration = {
  version: 2,
  statements: [
    `CREATE TABLE new_application (
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
      archive BLOB,
      proof TEXT NOT NULL,
      stage TEXT NOT NULL,
      stage_at INTEGER NOT NULL,
      -- Why it is held in quarantine, where it goes when it is let out, and when people dealt with it instead.
      held TEXT,
      held_deliveries TEXT,
      resolved_at INTEGER
    ) STRICT`,
    `INSERT INTO new_application (
      id, reference, idempotency, form, form_version, municipality, consents, created_at, purge_at, sealed,
      proof, stage, stage_at, held, held_deliveries, resolved_at
    )
    SELECT id, reference, idempotency, form, form_version, municipality, consents, created_at, purge_at, sealed,
      '', 'received', created_at, NULL, NULL, NULL FROM application
    UNION ALL
    SELECT id, reference, idempotency, form, form_version, municipality, consents, created_at, purge_at, sealed,
      '', 'received', created_at, reason, deliveries, resolved_at FROM quarantine`,

    // A state is computed from the time stamps: sent_at, dead_at and resolved_at end a delivery or set it aside.
    `CREATE TABLE new_delivery (
      id INTEGER PRIMARY KEY,
      application_id TEXT REFERENCES application (id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('application', 'notice', 'digest')),
      day TEXT,
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
      resolved_at INTEGER,
      UNIQUE (application_id, kind, channel, target),
      UNIQUE (day, channel, target),
      CHECK ((kind = 'digest') = (application_id IS NULL)),
      CHECK ((kind = 'digest') = (day IS NOT NULL))
    ) STRICT`,
    `INSERT INTO new_delivery (
      id, application_id, kind, channel, target, attempts, next_at, lease_by, lease_until, last_error, receipt,
      sent_at, dead_at, resolved_at
    )
    SELECT id, coalesce(application_id, quarantine_id), iif(quarantine_id IS NULL, 'application', 'notice'),
      channel, target, attempts, next_at, lease_by, lease_until, last_error, receipt, sent_at, dead_at, resolved_at
    FROM delivery`,

    'DROP TABLE delivery',
    'DROP TABLE quarantine',
    'DROP TABLE application',
    'ALTER TABLE new_application RENAME TO application',
    'ALTER TABLE new_delivery RENAME TO delivery',
    'CREATE INDEX application_purge ON application (purge_at)',
    'CREATE INDEX application_created ON application (created_at)',
    `CREATE INDEX delivery_due ON delivery (next_at)
      WHERE sent_at IS NULL AND dead_at IS NULL AND resolved_at IS NULL`,

    // Numbers of erased applications, so that their status reads «closed».
    `CREATE TABLE closed (
      reference TEXT PRIMARY KEY,
      proof TEXT NOT NULL,
      closed_at INTEGER NOT NULL
    ) STRICT`,
  ],
};
