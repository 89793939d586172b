import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import type { Readable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { backUpSqlite } from '../../../../functions/outbox/back-up-sqlite.ts';
import { openSqliteStore } from '../../../../functions/outbox/sqlite.ts';
import { SetupError } from '../../../../functions/setup-error.ts';
import { application } from '../../../contract/store.ts';
import { createSampleDesk } from './sample-desk.ts';

test('beside a server that never rests, a copy is sound and holds all that was acknowledged before', async () => {
  const { folder, run } = await openDesk();
  const server = startAccepting(join(folder, 'applications.db'));
  await server.acknowledge(2000);
  const before = [...server.acknowledged];
  expect(await run('backup', join(folder, 'copy.db'))).toMatchObject({ code: 0 });
  // It was at work the whole time.
  await server.acknowledge(server.acknowledged.length + 1);
  await server.stop();

  const copy = new DatabaseSync(join(folder, 'copy.db'), { readOnly: true });
  expect(copy.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  expect(copy.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  const held = new Set(
    copy
      .prepare('SELECT reference FROM application')
      .all()
      .map((row) => row.reference),
  );
  copy.close();
  expect(before.filter((reference) => !held.has(reference))).toEqual([]);
});

test('a write after every portion does not make the copy begin anew', async () => {
  const { folder, store } = await openDesk();
  await store.accept(application('big', { sealed: new Uint8Array(10_000_000).fill(7) }));
  const other = new DatabaseSync(join(folder, 'applications.db'));
  onTestFinished(() => other.close());
  let portions = 0;
  await backUpSqlite(join(folder, 'applications.db'), join(folder, 'copy.db'), (done, of) => {
    other.exec("INSERT INTO audit (at, event, reference) VALUES (0, 'accepted', 'later')");
    portions += 1;
    expect(portions, 'portions of 2 MB').toBeLessThan(10);
    expect(done).toBeLessThanOrEqual(of);
  });
  expect(portions).toBeGreaterThan(2);
  const copy = new DatabaseSync(join(folder, 'copy.db'), { readOnly: true });
  expect(copy.prepare("SELECT count(*) AS n FROM audit WHERE reference = 'later'").get()).toEqual({ n: 0 });
  copy.close();
});

test('a copy is put back by its name alone, and the answers open', async () => {
  const { folder, run, store } = await openDesk();
  await store.accept(application('1', { sealed: Uint8Array.of(7, 7, 7) }));
  await run('backup', join(folder, 'copy.db'));
  await store.accept(application('2'));
  expect(readdirSync(folder).filter((name) => name.includes('copy'))).toEqual(['copy.db']);
  const restored = openSqliteStore(join(folder, 'copy.db'));
  expect(await restored.show('ref-1')).toMatchObject({ application: { sealed: Uint8Array.of(7, 7, 7) } });
  expect(await restored.show('ref-2')).toBeUndefined();
  expect(await restored.claim('worker', new Date('2030-01-01'), 1000, 10, ['mail'])).toHaveLength(2);
  await restored.close();
});

test.runIf(process.platform !== 'win32')('a copy is for its owner alone', async () => {
  const { folder, run } = await openDesk();
  await run('backup', join(folder, 'copy.db'));
  expect(statSync(join(folder, 'copy.db')).mode & 0o777).toBe(0o600);
});

test('an earlier copy is not lost, and with --force it is replaced whole', async () => {
  const { folder, run } = await openDesk();
  const copy = join(folder, 'copy.db');
  writeFileSync(copy, 'вчерашняя');
  expect(await run('backup', copy)).toMatchObject({
    code: 1,
    warnings: expect.stringContaining('уже есть'),
  });
  expect(await run('backup', copy, '--force')).toMatchObject({
    code: 0,
    output: expect.stringContaining('секретом сервера'),
  });
  expect(
    new DatabaseSync(copy, { readOnly: true }).prepare('SELECT count(*) AS n FROM application').get(),
  ).toEqual({
    n: 0,
  });
});

test('a copy that did not succeed leaves nothing behind and says why', async () => {
  const { folder, run } = await openDesk({ file: 'there-is-none.db' });
  await expect(run('backup', join(folder, 'copy.db'))).rejects.toThrow(SetupError);
  await expect(run('backup', join(folder, 'copy.db'))).rejects.toThrow(/^Копия файла заявок .*there-is-none/);
  expect(readdirSync(folder).filter((name) => name.includes('copy'))).toEqual([]);
  expect(existsSync(join(folder, 'there-is-none.db'))).toBe(false);
});

test('a folder in the way is named', async () => {
  const { folder, run } = await openDesk();
  mkdirSync(join(folder, 'copies'));
  expect(await run('backup', join(folder, 'copies'), '--force')).toMatchObject({
    code: 1,
    warnings: expect.stringContaining('не файл'),
  });
});

test('on Postgres it names the tool that does it', async () => {
  const { run, folder } = await createSampleDesk();
  expect(await run('backup', join(folder, 'copy.db'))).toMatchObject({
    code: 1,
    warnings: expect.stringContaining('pg_dump'),
  });
});

async function openDesk({ file = 'applications.db' } = {}) {
  const desk = await createSampleDesk({
    backUp: (to, watch) => backUpSqlite(join(desk.folder, file), to, watch),
  });
  const store = openSqliteStore(join(desk.folder, 'applications.db'));
  onTestFinished(() => store.close());
  return { ...desk, store };
}

/** A process of its own that accepts applications into a file without a pause. */
function startAccepting(file: string) {
  const server: ChildProcessByStdio<null, Readable, null> = spawn(
    process.execPath,
    [resolve('tests/unit/functions/commands/accept-without-rest.ts'), file],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  onTestFinished(() => void server.kill('SIGKILL'));
  const acknowledged: string[] = [];
  const lines = createInterface({ input: server.stdout });
  lines.on('line', (reference) => acknowledged.push(reference));
  return {
    acknowledged,
    async acknowledge(number: number): Promise<void> {
      if (acknowledged.length >= number) return;
      for await (const _ of on(lines, 'line')) if (acknowledged.length >= number) return;
    },
    async stop(): Promise<void> {
      const gone = once(server, 'exit');
      server.kill('SIGKILL');
      await gone;
    },
  };
}
