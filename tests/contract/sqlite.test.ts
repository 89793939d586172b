import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { openSqliteStore } from '../../functions/outbox/sqlite.ts';
import { SetupError } from '../../functions/setup-error.ts';
import { application, describeStore } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'store-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const nextFile = () => join(folder, `${files++}.db`);

describeStore('SQLite', async () => openSqliteStore(nextFile()));

test('what was accepted is there after the process has gone without a word', async () => {
  const file = nextFile();
  const gone = openSqliteStore(file);
  await gone.accept(application('1'));
  const next = openSqliteStore(file);
  expect(await next.claim('worker', application('1').createdAt, 1000, 10, ['mail'])).toHaveLength(2);
  await Promise.all([gone.close(), next.close()]);
});

test('the operator’s command and the server work on one file at a time', async () => {
  const file = nextFile();
  const [server, command] = [openSqliteStore(file), openSqliteStore(file)];
  const both = Array.from({ length: 20 }, (_, n) => (n % 2 ? server : command).accept(application(`${n}`)));
  await Promise.all([...both, command.purge(new Date())]);
  expect(await server.stats()).toEqual(await command.stats());
  expect((await server.stats()).applications).toBe(20);
  await Promise.all([server.close(), command.close()]);
});

test('nothing of an erased application stays in the files', async () => {
  const file = nextFile();
  const store = openSqliteStore(file);
  const secret = 'СЕКРЕТ'.repeat(20);
  await store.accept(application('1', { sealed: Uint8Array.from(Buffer.from(secret)) }));
  expect(bytesOf(file).includes(secret)).toBe(true);
  for (const { id } of await store.claim('worker', new Date('2030-01-01'), 1000, 10, ['mail'])) {
    await store.sent(id, 'worker', new Date('2030-01-01'), 'ok');
  }
  expect(await store.purge(new Date('2030-01-01'))).toMatchObject({ applications: 1 });
  expect(bytesOf(file).includes('СЕКРЕТ')).toBe(false);
  await store.close();
});

test('nothing of what a former secret sealed stays in the files', async () => {
  const file = nextFile();
  const store = openSqliteStore(file);
  const secret = 'СЕКРЕТ'.repeat(20);
  await store.accept(application('1', { sealed: Uint8Array.from(Buffer.from(secret)) }));
  expect(bytesOf(file).includes('СЕКРЕТ')).toBe(true);
  const sealed = Uint8Array.from(Buffer.alloc(Buffer.byteLength(secret), 7));
  expect(await store.reseal([{ id: 'id-1', sealed }])).toEqual({ areTracesLeft: false });
  expect(bytesOf(file).includes('СЕКРЕТ')).toBe(false);
  await store.close();
});

test('what was done with an application is known for three years after it was erased, and no longer', async () => {
  const file = nextFile();
  const store = openSqliteStore(file);
  const DAY = 24 * 3600_000;
  const erasedAt = application('1').createdAt;
  const known = () => {
    const reader = new DatabaseSync(file, { readOnly: true });
    const rows = reader.prepare('SELECT reference, event FROM audit ORDER BY id').all();
    reader.close();
    return rows.map(({ reference, event }) => `${reference} ${event}`);
  };
  await store.accept(application('1'));
  await store.accept(application('2'));
  await store.erase('ref-1', erasedAt);
  await store.purge(new Date(erasedAt.getTime() + 1095 * DAY));
  expect(known()).toEqual(['ref-1 accepted', 'ref-2 accepted', 'ref-1 erased']);
  await store.purge(new Date(erasedAt.getTime() + 1096 * DAY));
  expect(known()).toEqual(['ref-2 accepted']);
  await store.close();
});

test.runIf(process.platform !== 'win32')('only its owner may read it, whoever made the folder', async () => {
  const open = join(folder, 'open');
  mkdirSync(open, { mode: 0o755 });
  const file = join(open, 'applications.db');
  writeFileSync(file, '', { mode: 0o644 });
  const store = openSqliteStore(file);
  await store.accept(application('1'));
  const modes = readdirSync(open).map((name) => [name, statSync(join(open, name)).mode & 0o077]);
  expect(modes).toEqual(['', '-shm', '-wal'].map((end) => [`applications.db${end}`, 0]));
  await store.close();
});

test('a file that is no database is told in one line that names it', () => {
  const file = join(folder, 'spoilt.db');
  writeFileSync(file, 'not a database '.repeat(100));
  expect(() => openSqliteStore(file)).toThrow(SetupError);
  expect(() => openSqliteStore(file)).toThrow(`Не открывается файл заявок ${file}`);
});

function bytesOf(file: string): Buffer {
  return Buffer.concat([readFileSync(file), readFileSync(`${file}-wal`)]);
}
