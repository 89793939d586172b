import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { errorCode } from '../../functions/log.ts';
import { openSqliteStore } from '../../functions/outbox/sqlite.ts';
import { openSqliteInThread } from '../../functions/platforms/open-sqlite-in-thread.ts';
import { SetupError } from '../../functions/setup-error.ts';
import { application, describeStore } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'thread-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const nextFile = () => join(folder, `${files++}.db`);

describeStore('SQLite in a thread', () => openSqliteInThread(nextFile()));

test('it can do all that a store does', async () => {
  const file = nextFile();
  const [threaded, plain] = [await openSqliteInThread(file), openSqliteStore(file)];
  expect(Object.keys(threaded).toSorted()).toEqual(Object.keys(plain).toSorted());
  await Promise.all([threaded.close(), plain.close()]);
});

test('pages go on while the file cannot be written', async () => {
  const file = nextFile();
  const store = await openSqliteInThread(file);
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  let isAccepted = false;
  const accepted = store.accept(application('1')).then(() => {
    isAccepted = true;
  });
  let turns = 0;
  const until = performance.now() + 200;
  for (; performance.now() < until; turns += 1) await setImmediate();
  expect({ isAccepted, turns }).toEqual({ isAccepted: false, turns: expect.toSatisfy((n) => n > 100) });
  other.exec('ROLLBACK');
  other.close();
  await accepted;
  await store.close();
});

test('what stands in the way is told in the same words as without a thread', async () => {
  const file = join(folder, 'spoilt.db');
  writeFileSync(file, 'not a database '.repeat(100));
  await expect(openSqliteInThread(file)).rejects.toThrow(SetupError);
  await expect(openSqliteInThread(file)).rejects.toThrow(`Не открывается файл заявок ${file}`);
});

test('an error keeps the codes that the log names it by', async () => {
  const file = nextFile();
  const [threaded, plain] = [await openSqliteInThread(file), openSqliteStore(file)];
  const failures = await Promise.all(
    [threaded, plain].map((store) =>
      store.accept(application('1', { createdAt: new Date(Number.NaN) })).catch(errorCode),
    ),
  );
  expect(failures).toEqual(['Error:ERR_SQLITE_ERROR:1299', 'Error:ERR_SQLITE_ERROR:1299']);
  await Promise.all([threaded.close(), plain.close()]);
});

test('after its end it refuses, and keeps nobody waiting', async () => {
  const store = await openSqliteInThread(nextFile());
  await store.close();
  await expect(store.accept(application('1'))).rejects.toThrow('закончил работу');
});
