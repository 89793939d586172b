import { SetupError } from '../../setup-error.ts';
import type { Database, Sql } from './database.ts';
import { number } from './rows.ts';

/**
 * Makes the tables where there are none. Several workers may do so at once.
 *
 * @throws SetupError when the tables belong to another version of the site
 */
export async function preparePostgresSchema(database: Database): Promise<void> {
  await database.transact(async (sql) => {
    await sql('SELECT pg_advisory_xact_lock($1)', [ONE_AT_A_TIME]);
    const version = await findVersion(sql);
    if (version === undefined) for (const statement of SCHEMA) await sql(statement);
    else if (version !== VERSION) throw new SetupError(otherVersion(version));
  });
}

async function findVersion(sql: Sql): Promise<number | undefined> {
  const [found] = await sql("SELECT CAST(to_regclass('schema_version') AS TEXT) AS name");
  if (!found?.name) return undefined;
  const [row] = await sql('SELECT version FROM schema_version');
  return row && number(row, 'version');
}

function otherVersion(version: number): string {
  return `DATABASE_URL: базу вёл сайт другой версии: у неё ${version}, нужна ${VERSION}. Впишите адрес другой базы или верните ту версию сайта.`;
}

/** Any number, as long as nobody else in the database takes a lock by it. */
const ONE_AT_A_TIME = 4_831_027;

/** Grows with every change of the schema that older tables do not fit. */
const VERSION = 2;

const SCHEMA = [
  `CREATE TABLE application (
    id TEXT PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    idempotency TEXT NOT NULL UNIQUE,
    likeness TEXT UNIQUE,
    form TEXT NOT NULL,
    form_version INTEGER NOT NULL,
    municipality TEXT NOT NULL,
    consents TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    purge_at BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    archive BYTEA,
    proof TEXT NOT NULL,
    reply_by TEXT,
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

  // Keys of sendings without a row of their own. One got the number of another with the same answers; where there
  // is no number, the application was erased at request and must not come back.
  `CREATE TABLE sending (
    key TEXT PRIMARY KEY,
    reference TEXT,
    kept_until BIGINT NOT NULL
  )`,

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

  'CREATE TABLE schema_version (version INTEGER NOT NULL)',
  `INSERT INTO schema_version (version) VALUES (${VERSION})`,
];
