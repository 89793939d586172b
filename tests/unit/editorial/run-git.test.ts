import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { runGit } from '../../../functions/editorial/git/run-git.ts';
import { SetupError } from '../../../functions/setup-error.ts';
import { git, makeCheckout, temporaryFolder } from './desk.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('A git hook around the command does not turn it to the hook’s own repository', async () => {
  const checkout = await makeCheckout(await temporaryFolder());
  const hooked = await makeCheckout(await temporaryFolder());
  git(hooked, 'commit', '--quiet', '--allow-empty', '--message=Чужое');
  vi.stubEnv('GIT_DIR', join(hooked, '.git'));
  vi.stubEnv('GIT_WORK_TREE', hooked);
  vi.stubEnv('GIT_INDEX_FILE', join(hooked, '.git/index'));

  const [top, last] = await Promise.all([
    runGit(['-C', checkout], ['rev-parse', '--show-toplevel']),
    runGit(['-C', checkout], ['log', '-1', '--format=%s']),
  ]);
  expect(top.toString().trim()).toBe(checkout);
  expect(last.toString().trim()).toBe('Начало');
  expect(git(checkout, 'rev-parse', '--show-toplevel')).toBe(checkout);
});

it('On a machine that speaks Russian git still speaks the words that the code knows', async () => {
  vi.stubEnv('LC_ALL', 'ru_RU.UTF-8');
  const told = await runGit(['-c', 'alias.tongue=!printf %s "$LC_ALL"'], ['tongue']);
  expect(told.toString()).toBe('C');
});

it('A machine without git is told so in one line', async () => {
  vi.stubEnv('PATH', await temporaryFolder());
  const failure = await runGit([], ['--version']).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(SetupError);
  expect(String((failure as Error).message)).toMatch(/^Не запускается git.+https:\/\/git-scm\.com\S+.+$/);
});
