import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { childEnvironment } from '../../../functions/child-environment.ts';
import { openSqliteStore } from '../../../functions/outbox/sqlite.ts';
import { application } from '../../contract/store/application.ts';
import { temporaryFolder } from '../editorial/desk.ts';

const run = promisify(execFile);

test('a backup is taken and restored by the two commands, and both say what is and what is not in it', async () => {
  const folder = await temporaryFolder();
  const [data, back, backups] = ['data', 'back', 'backups'].map((name) => join(folder, name));
  const command = async (name: string, dataFolder: string | undefined, ...words: string[]) => {
    const script = join('functions', 'platforms', `${name}-command.ts`);
    const env = { ...childEnvironment(), DATA_FOLDER: dataFolder };
    const { stdout } = await run(process.execPath, [script, ...words], { env }).catch((error) => error);
    return String(stdout);
  };
  mkdirSync(data ?? '');
  const store = openSqliteStore(join(data ?? '', 'applications.db'));
  await store.accept(application('1'));
  await store.close();

  expect(await command('backup', data)).toContain('npm run backup -- ПАПКА');
  const said = await command('backup', data, backups ?? '', '--keep', '2');
  expect(said).toContain('Заявок в ней: 1.');
  expect(said).toContain('Секрета сервера в ней нет.');
  const [name = ''] = readdirSync(backups ?? '');
  const restored = await command('restore', back, join(backups ?? '', name));
  expect(restored).toContain('Заявок 1: откроются ли ответы, не проверено');
  expect(readdirSync(back ?? '')).toContain('applications.db');
});
