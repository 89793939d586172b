import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { childEnvironment } from '../../../functions/child-environment.ts';
import { lockDataFolder } from '../../../functions/platforms/lock-data-folder.ts';
import { git, openDesk } from '../editorial/desk.ts';

const MENTOR = 'content/mentors/ishim/pavel-rublyov.md';

it('npm run content backs up, forgets by a typed name, and restores: alone in the data folder', async () => {
  const { folder, repository } = await openDesk();
  const file = join(folder, 'kopiya.bundle');
  const run = (words: readonly string[], input = '') => {
    const command = ['functions/platforms/content-command.ts', ...words];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      encoding: 'utf8',
      env: childEnvironment({ DATA_FOLDER: folder }),
      input,
    });
    return { code: status, output: stdout + stderr };
  };
  const isPublished = () => git(repository, 'ls-tree', 'main', '--', MENTOR) !== '';
  await mkdir(join(folder, 'builds', 'a-page-of-the-mentor'), { recursive: true });

  expect(run(['backup', file])).toMatchObject({ code: 0 });
  const unlock = lockDataFolder(folder);
  expect(run(['forget', MENTOR], 'pavel-rublyov\n').output).toContain('работает другой сервер');
  unlock();
  expect(run(['forget', MENTOR])).toMatchObject({ code: 1 });
  expect(isPublished()).toBe(true);
  const forgotten = run(['forget', MENTOR], 'pavel-rublyov\n');
  expect(forgotten).toMatchObject({
    code: 0,
    output: expect.stringContaining('Забыто и проверено: 1 файл.'),
  });
  expect(isPublished()).toBe(false);
  expect(existsSync(join(folder, 'builds')), 'nor does a built page show it').toBe(false);

  await rm(repository, { recursive: true });
  expect(run(['restore', file, '--без-сборки'])).toMatchObject({
    code: 0,
    output: expect.stringContaining('сборка пропущена'),
  });
  expect(isPublished(), 'a copy made before brings it back: the words say to delete such copies').toBe(true);
  expect(run([]).output).toContain('npm run content -- forget');
  expect(run(['rebase'])).toMatchObject({ code: 1 });
}, 120_000);
