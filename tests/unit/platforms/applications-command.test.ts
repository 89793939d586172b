import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { read } from '@e965/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deriveKeys } from '../../../functions/applications/keys.ts';
import { seal } from '../../../functions/applications/seal.ts';
import { createMaildir } from '../../../functions/channels/maildir.ts';
import { openSqliteStore } from '../../../functions/outbox/sqlite.ts';
import { message } from '../../contract/channel.ts';
import { application } from '../../contract/store/application.ts';
import { runCommand } from '../../e2e/run-command.ts';

const SECRET = 'cd'.repeat(32);
const SCRIPT = 'functions/platforms/applications-command.ts';
const dataFolder = mkdtempSync(join(tmpdir(), 'desk-'));
const store = openSqliteStore(join(dataFolder, 'applications.db'));

beforeAll(async () => {
  const keys = await deriveKeys(Uint8Array.from(Buffer.from(SECRET, 'hex')));
  const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));
  for (const name of ['1', '2', '3']) {
    const rows = [{ question: 'Как вас зовут', answer: `Иван ${name}` }];
    const sealed = await seal(keys, random, `id-${name}`, { answers: {}, rows });
    await store.accept(application(name, { sealed }));
  }
});
afterAll(async () => {
  await store.close();
  rmSync(dataFolder, { recursive: true });
});

const run = (words: readonly string[], secret = SECRET) =>
  runCommand(SCRIPT, words, { DATA_FOLDER: dataFolder, FORMS_SECRET: secret });

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

test('a wrong word ends with 2, before anything is opened', () => {
  expect(run(['list', '--everything'], '')).toEqual({
    code: 2,
    output: expect.stringMatching(/^Нет такого ключа: --everything/),
  });
});

test('a program gets JSON and nothing else on the standard output', () => {
  const { stdout, status } = spawnSync(process.execPath, [resolve(SCRIPT), 'list', '--json'], {
    encoding: 'utf8',
    env: { ...process.env, DATA_FOLDER: dataFolder },
  });
  expect(status).toBe(0);
  expect(JSON.parse(stdout).applications).toHaveLength(3);
});

test.each([['list'], ['list --json'], ['stats'], ['show ref-1'], ['resend --dead'], ['purge']])(
  '%s in a folder without applications does not say that there are none: it names the file and the setting',
  (words) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [resolve(SCRIPT), ...words.split(' ')], {
      encoding: 'utf8',
      env: { ...process.env, DATA_FOLDER: join(dataFolder, 'none-yet'), FORMS_SECRET: SECRET },
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^Нет файла заявок .*none-yet.applications\.db\. .*DATA_FOLDER.*\n$/);
    expect(existsSync(join(dataFolder, 'none-yet'))).toBe(false);
  },
);

test.each([
  [['help'], 0],
  [['list', '--help'], 0],
  [['lsit'], 2],
] as const)('%j is answered in a folder without applications too', (words, code) => {
  const { code: ended, output } = runCommand(SCRIPT, words, { DATA_FOLDER: join(dataFolder, 'none-yet') });
  expect(ended).toBe(code);
  expect(output).toContain('npm run applications -- ');
});

test('exports beside the server, draws no bar where nobody sees it, and leaves no draft', () => {
  const file = join(dataFolder, 'заявки.xlsx');
  const { code, output } = run(['export', '--to', file]);
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('Выгружено: 3 заявки') });
  expect(output).not.toContain('Открываю заявки');
  expect(read(readFileSync(file)).SheetNames).toEqual(['Хочу стать наставником']);
  expect(readdirSync(dataFolder).filter((name) => name.includes('draft'))).toEqual([]);
});

test('the copy of the server’s file, put into another data folder, is opened by the same command', () => {
  const other = join(dataFolder, 'restored');
  mkdirSync(other);
  expect(run(['backup', join(other, 'applications.db')])).toMatchObject({ code: 0 });
  expect(runCommand(SCRIPT, ['show', 'ref-1'], { DATA_FOLDER: other, FORMS_SECRET: SECRET })).toEqual({
    code: 0,
    output: expect.stringContaining('Иван 1'),
  });
});

test('erases when the number is typed once more, with the letters on this machine', async () => {
  const maildir = createMaildir(join(dataFolder, 'mail'), {
    name: 'Сайт',
    address: 'site@nastavnik.example',
  });
  await maildir.deliver({ ...message, id: 'id-3.1' }, AbortSignal.timeout(5000));
  const erase = (input: string) =>
    spawnSync(process.execPath, [resolve(SCRIPT), 'erase', 'ref-3'], {
      encoding: 'utf8',
      input,
      env: { ...process.env, DATA_FOLDER: dataFolder, FORMS_SECRET: SECRET },
    });
  const nobody = erase('');
  expect(nobody.status).toBe(1);
  expect(nobody.stderr).toContain('ничего не стёрто');
  expect(await store.show('ref-3')).toBeDefined();
  const { status, stdout } = erase('ref-3\n');
  expect(status).toBe(0);
  expect(stdout).toMatch(/Заявка ref-3 стёрта[\s\S]*Писем стёрто из папки .*mail: 1\./);
  expect(await store.show('ref-3')).toBeUndefined();
  expect(readdirSync(join(dataFolder, 'mail', 'new'))).toEqual([]);
});
