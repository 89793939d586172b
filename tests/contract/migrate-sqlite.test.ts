import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { SQLITE_MIGRATIONS } from '../../functions/outbox/sql/migrations/sqlite-migrations.ts';
import { openSqliteStore } from '../../functions/outbox/sqlite.ts';
import { eraseExpired } from '../../functions/platforms/erase-expired.ts';
import { SetupError } from '../../functions/setup-error.ts';
import { mustLiveOn, oldStore } from './old-stores.ts';
import { application } from './store/application.ts';

const folder = mkdtempSync(join(tmpdir(), 'migrate-'));
afterAll(() => rmSync(folder, { recursive: true }));
const NEWEST = SQLITE_MIGRATIONS.length;

function makeOld(name: string): string {
  const file = join(mkdtempSync(join(folder, 'store-')), 'applications.db');
  const database = new DatabaseSync(file);
  database.exec(oldStore(name));
  database.close();
  return file;
}

describe.each([
  ['sqlite-0-first', 0],
  ['sqlite-0', 0],
  ['sqlite-1', 1],
  ['sqlite-2-first', 2],
  ['sqlite-2', 2],
  ['sqlite-3', 3],
])('a file like %s', (name, version) => {
  test('is brought to this version: its applications open, go out and are purged', async () => {
    const file = makeOld(name);
    const store = openSqliteStore(file);
    await mustLiveOn(store, name === 'sqlite-0-first' ? 0 : 1);
    await store.close();
    expect(versionOf(file)).toBe(NEWEST);
  });

  test.runIf(version < NEWEST)('is copied first, for its owner alone, and the copy is the old file', () => {
    const file = makeOld(name);
    const before = contentOf(file);
    void openSqliteStore(file).close();
    const copy = `${file}.before-${version + 1}`;
    expect(contentOf(copy)).toEqual(before);
    expect(versionOf(copy)).toBe(version);
    if (process.platform !== 'win32') expect(statSync(copy).mode & 0o077).toBe(0);
  });
});

test('a file that was brought here has the tables of a new one', async () => {
  const fresh = join(folder, 'fresh.db');
  await openSqliteStore(fresh).close();
  const old = makeOld('sqlite-0-first');
  await openSqliteStore(old).close();
  expect(schemaOf(old)).toEqual(schemaOf(fresh));
});

test('the copy is erased after a week, with what applicants had erased since', async () => {
  const file = makeOld('sqlite-2');
  const store = openSqliteStore(file);
  const config = { applicationsFile: file, mailFolder: join(file, '../mail'), retentionDays: 30 };
  const days = (count: number) => new Date(Date.now() + count * 24 * 3600_000);
  await eraseExpired(store, config, days(6));
  expect(existsSync(`${file}.before-3`)).toBe(true);
  await eraseExpired(store, config, days(8));
  expect(existsSync(`${file}.before-3`)).toBe(false);
  await store.close();
});

test('a new file and a file of this version are not copied', async () => {
  const file = join(mkdtempSync(join(folder, 'store-')), 'applications.db');
  await openSqliteStore(file).close();
  await openSqliteStore(file).close();
  expect(readdirSync(join(file, '..'))).toEqual(['applications.db']);
});

test('a file of a newer site is left alone, in words that tell what to do', () => {
  const file = makeOld('sqlite-3');
  const database = new DatabaseSync(file);
  database.exec('PRAGMA user_version = 99');
  database.close();
  expect(() => openSqliteStore(file)).toThrow(SetupError);
  expect(() => openSqliteStore(file)).toThrow(
    /applications\.db: заявки вёл более новый сайт, версия 99.*Верните новый сайт/,
  );
  expect(versionOf(file)).toBe(99);
});

test('a step that does not fit leaves the old version whole', () => {
  const file = makeOld('sqlite-1');
  const database = new DatabaseSync(file);
  // A delivery of nothing: no version ever wrote one.
  database.exec(
    "PRAGMA ignore_check_constraints = ON; INSERT INTO delivery VALUES (99, NULL, NULL, 'mail', 'x', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL)",
  );
  database.close();
  const before = contentOf(file);
  expect(() => openSqliteStore(file)).toThrow(/Не открывается файл заявок/);
  expect(contentOf(file)).toEqual(before);
  expect(versionOf(file)).toBe(1);
});

test('a process that is killed between two steps leaves the old version whole, and the next one ends the work', async () => {
  const file = makeOld('sqlite-1');
  const before = contentOf(file);
  const killed = spawnSync(process.execPath, [join(import.meta.dirname, 'killed-migration.ts'), file]);
  expect(killed.signal).toBe('SIGKILL');
  expect(contentOf(file)).toEqual(before);
  expect(versionOf(file)).toBe(1);
  const store = openSqliteStore(file);
  await mustLiveOn(store);
  await store.close();
});

test('two processes that start at once bring a file here once', async () => {
  const file = makeOld('sqlite-1');
  const open = () =>
    new Promise<number | null>((resolve) => {
      spawn(process.execPath, [join(import.meta.dirname, 'opened-store.ts'), file], {
        stdio: 'inherit',
      }).once('exit', resolve);
    });
  expect(await Promise.all([open(), open(), open()])).toEqual([0, 0, 0]);
  const store = openSqliteStore(file);
  expect(await store.accept(application('9'))).toMatchObject({ reference: 'ref-9' });
  await store.close();
  expect(existsSync(`${file}.before-2`)).toBe(true);
});

test('every step has the next number, and its file is named after it', () => {
  const names = (folder: string) =>
    readdirSync(new URL(`../../functions/outbox/sql/migrations/${folder}`, import.meta.url));
  expect(SQLITE_MIGRATIONS.map(({ version }) => version)).toEqual(
    SQLITE_MIGRATIONS.map((_, index) => index + 1),
  );
  expect(names('sqlite').map((name) => Number(name.slice(0, 3)))).toEqual(
    SQLITE_MIGRATIONS.map(({ version }) => version),
  );
});

function versionOf(file: string): unknown {
  return ask(file, 'PRAGMA user_version')[0]?.user_version;
}

function schemaOf(file: string): unknown {
  const tables = ask(file, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
  return tables.map(({ name }) => [
    name,
    ask(file, `SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info('${name}')`),
    ask(file, `SELECT origin, "unique", partial FROM pragma_index_list('${name}') ORDER BY name`),
    ask(file, `SELECT "table", "from", "to", on_delete FROM pragma_foreign_key_list('${name}')`),
  ]);
}

function contentOf(file: string): unknown {
  const tables = ask(file, "SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name");
  return tables.map(({ name, sql }) => [sql, ask(file, `SELECT * FROM ${name}`)]);
}

function ask(file: string, question: string) {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare(question).all();
  database.close();
  return rows;
}
