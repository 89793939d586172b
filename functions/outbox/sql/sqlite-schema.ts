/** Grows with every change of the schema that an older file does not fit. */
export const SQLITE_VERSION = 3;

export const SQLITE_SCHEMA = `
CREATE TABLE IF NOT EXISTS application (
  id TEXT PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  idempotency TEXT NOT NULL UNIQUE,
  likeness TEXT UNIQUE,
  form TEXT NOT NULL,
  form_version INTEGER NOT NULL,
  municipality TEXT NOT NULL,
  consents TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  purge_at INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  archive BLOB,
  proof TEXT NOT NULL,
  reply_by TEXT,
  stage TEXT NOT NULL,
  stage_at INTEGER NOT NULL,
  -- Why it is held in quarantine, where it goes when it is let out, and when people dealt with it instead.
  held TEXT,
  held_deliveries TEXT,
  resolved_at INTEGER
) STRICT;
CREATE INDEX IF NOT EXISTS application_purge ON application (purge_at);
CREATE INDEX IF NOT EXISTS application_created ON application (created_at);

-- A state is computed from the time stamps: sent_at, dead_at and resolved_at end a delivery or set it aside.
CREATE TABLE IF NOT EXISTS delivery (
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
) STRICT;
CREATE INDEX IF NOT EXISTS delivery_due ON delivery (next_at)
  WHERE sent_at IS NULL AND dead_at IS NULL AND resolved_at IS NULL;

-- Keys of sendings without a row of their own. One got the number of another with the same answers; where there is
-- no number, the application was erased at request and must not come back.
CREATE TABLE IF NOT EXISTS sending (
  key TEXT PRIMARY KEY,
  reference TEXT,
  kept_until INTEGER NOT NULL
) STRICT;

-- Numbers of erased applications, so that their status reads «closed».
CREATE TABLE IF NOT EXISTS closed (
  reference TEXT PRIMARY KEY,
  proof TEXT NOT NULL,
  closed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS audit (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  event TEXT NOT NULL,
  reference TEXT NOT NULL
) STRICT;
`;
