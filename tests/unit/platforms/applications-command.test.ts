import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openSqliteStore } from '../../../functions/outbox/sqlite.ts';
import { application } from '../../contract/store.ts';
import { runCommand } from '../../e2e/run-command.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'desk-'));
const store = openSqliteStore(join(dataFolder, 'applications.db'));
await store.accept(application('1'));
afterAll(async () => {
  await store.close();
  rmSync(dataFolder, { recursive: true });
});

const run = (words: readonly string[], secret: string) =>
  runCommand('functions/platforms/applications-command.ts', words, {
    DATA_FOLDER: dataFolder,
    FORMS_SECRET: secret,
  });

test('works beside the server before any build is live', () => {
  expect(run(['list'], '')).toEqual({ code: 0, output: expect.stringContaining('ref-1') });
});

test('never makes a secret, and says in one line that it is missing', () => {
  const { code, output } = run(['show', 'ref-1'], '');
  expect(code).toBe(1);
  expect(output).toMatch(/^Ответы не открыть: нет файла .*secret.*FORMS_SECRET\.\n$/);
  expect(existsSync(join(dataFolder, 'secret'))).toBe(false);
});

test('says in one line that the secret is another one', () => {
  const { code, output } = run(['show', 'ref-1'], 'ab'.repeat(32));
  expect(code).toBe(1);
  expect(output).toMatch(/^Ответы не открываются: секрет не тот.*\n$/);
});
