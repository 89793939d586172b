CREATE TABLE IF NOT EXISTS application (
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
) STRICT;
CREATE INDEX IF NOT EXISTS application_purge ON application (purge_at);

-- A state is computed from the time stamps: sent_at, dead_at and resolved_at end a delivery or set it aside.
-- It carries an application, or a notice that one is held in quarantine.
CREATE TABLE IF NOT EXISTS delivery (
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
  resolved_at INTEGER,
  UNIQUE (application_id, channel, target),
  UNIQUE (quarantine_id, channel, target),
  CHECK ((application_id IS NULL) <> (quarantine_id IS NULL))
) STRICT;
CREATE INDEX IF NOT EXISTS delivery_due ON delivery (next_at)
  WHERE sent_at IS NULL AND dead_at IS NULL AND resolved_at IS NULL;

-- What looks like a machine's work: kept until people have looked at it. Holds everything that its release needs.
CREATE TABLE IF NOT EXISTS quarantine (
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
) STRICT;

-- What was done and when; no personal data, so it outlives the applications.
CREATE TABLE IF NOT EXISTS audit (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  event TEXT NOT NULL,
  reference TEXT NOT NULL
) STRICT;
