import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openSqliteStore } from '../../../../functions/outbox/sqlite.ts';
import { filled } from '../../forms/sample-facts.ts';
import { createSampleDesk } from './sample-desk.ts';

const WORDS = /^Стёрто, но следы .* его читает другая программа.*Закройте её и выполните: .* purge$/;

describe('while another program reads the file of applications', () => {
  test('erasing is done to the end, says what holds the traces, and the next purge takes them', async () => {
    const { run, deliver, send, store, reference, mailFolder, beginReading, bytes } = await createFileDesk();
    const other = await send({ ...filled, name: 'Другой' });
    await deliver();
    const sealed = Buffer.from((await store.show(reference))?.application.sealed ?? []);
    const endReading = beginReading();

    const { code, output, warnings } = await run('erase', reference, '--yes', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ reference, letters: 2, left: [], areTracesLeft: true });
    expect(warnings).toMatch(WORDS);
    expect(readdirSync(join(mailFolder, 'new'))).toHaveLength(2);
    expect((await store.list()).map((one) => one.reference)).toEqual([other]);
    expect(bytes().includes(sealed)).toBe(true);

    endReading();
    expect(await run('purge')).toMatchObject({ code: 0, output: 'Стёрто: 0 заявок.', warnings: '' });
    expect(bytes().includes(sealed)).toBe(false);
    expect(await store.show(other)).toBeDefined();
  });

  test('a purge erases what is past its day, says so, and new applications need not wait', async () => {
    const { run, deliver, send, wait, store, reference, beginReading } = await createFileDesk();
    await deliver();
    wait(31 * 24 * 3600);
    const endReading = beginReading();

    const purging = run('purge', '--json');
    const begun = performance.now();
    const newcomer = await send({ ...filled, name: 'Другой' });
    expect(performance.now() - begun).toBeLessThan(3000);
    const { code, output, warnings } = await purging;
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ applications: 1, areTracesLeft: true });
    expect(warnings).toMatch(WORDS);
    expect((await store.list()).map((one) => one.reference)).toEqual([newcomer]);
    expect(await store.status(reference)).toMatchObject({ stage: 'closed' });

    endReading();
    expect(await run('purge')).toMatchObject({ code: 0 });
  });
});

/** A desk over a file on the disk, which another program may read. */
async function createFileDesk() {
  const root = mkdtempSync(join(tmpdir(), 'traces-'));
  const file = join(root, 'applications.db');
  const store = openSqliteStore(file);
  onTestFinished(async () => {
    await store.close();
    rmSync(root, { recursive: true });
  });
  return {
    ...(await createSampleDesk({}, { store })),
    /** Returns what ends it. */
    beginReading(): () => void {
      const reader = new DatabaseSync(file, { readOnly: true });
      reader.exec('BEGIN; SELECT count(*) FROM application;');
      return () => reader.close();
    },
    bytes: () => Buffer.concat([readFileSync(file), readFileSync(`${file}-wal`)]),
  };
}
