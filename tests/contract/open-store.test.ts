import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from '../../functions/config.ts';
import { openSqliteStore } from '../../functions/outbox/sqlite.ts';
import { greet } from '../../functions/platforms/greet.ts';
import { openForms } from '../../functions/platforms/open-forms.ts';
import { openStore } from '../../functions/platforms/open-store.ts';
import { SetupError } from '../../functions/setup-error.ts';
import { runCommand } from '../e2e/run-command.ts';
import { describePostgres } from './describe-postgres.ts';
import { application } from './store.ts';

const root = mkdtempSync(join(tmpdir(), 'open-store-'));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;

function settings(more: Readonly<Record<string, string>> = {}) {
  return { DATA_FOLDER: join(root, `${folders++}`), FORMS_SECRET: 'a'.repeat(64), ...more };
}

test('without a setting applications lie in a file of the data folder', async () => {
  const config = readConfig(settings());
  const { store, shared } = await openStore(config);
  expect(shared).toBeUndefined();
  await store.accept(application('1'));
  await store.close();
  const file = openSqliteStore(config.applicationsFile);
  expect(await file.list()).toHaveLength(1);
  await file.close();
});

describePostgres('With DATABASE_URL', ({ newSchema }) => {
  async function accept(variables: Readonly<Record<string, string>>): Promise<void> {
    const { store } = await openStore(readConfig(variables));
    await store.accept(application('1'));
    await store.close();
  }

  test('applications lie in Postgres, and the operator’s command finds them there', async () => {
    const variables = settings({ DATABASE_URL: await newSchema() });
    await accept(variables);
    expect(runCommand('functions/platforms/applications-command.ts', ['list'], variables)).toEqual({
      code: 0,
      output: expect.stringContaining('ref-1'),
    });
  });

  test('a secret that does not open what lies there is refused, and the next start is not in the way', async () => {
    const variables = settings({ DATABASE_URL: await newSchema() });
    await accept(variables);
    const open = () => openForms(readConfig(variables), site, () => {});
    await expect(open()).rejects.toThrow(SetupError);
    await expect(open()).rejects.toThrow(/секрет не тот/);
  });

  test('no application is left behind in the file when Postgres takes its place', async () => {
    const variables = settings();
    await accept(variables);
    const moved = readConfig({ ...variables, DATABASE_URL: await newSchema() });
    await expect(openStore(moved)).rejects.toThrow(/^DATABASE_URL: в файле .*applications\.db есть заявки/);

    const file = openSqliteStore(moved.applicationsFile);
    await file.resolve('ref-1', new Date());
    await file.close();
    const { store } = await openStore(moved);
    expect(await store.list()).toEqual([]);
    await store.close();
  });
});

test('who starts the site reads where applications lie, and never the password', () => {
  const config = readConfig(settings({ DATABASE_URL: 'postgres://site:tayna@db.nastavnik.ru:6432/site' }));
  expect(greet(config)).toMatch(/Заявки +база db\.nastavnik\.ru:6432\/site {2}\(посмотреть: npm run/);
  expect(greet(config)).not.toContain('tayna');
  expect(greet(readConfig({ DATA_FOLDER: '/srv/data' }))).toMatch(/Заявки +\/srv\/data\/applications\.db /);
});

function site(): never {
  throw new Error('not built');
}
