import { isRepository } from '../git/repository.ts';
import { GitError, runGit } from '../git/run-git.ts';
import { isThere } from '../is-there.ts';
import { done, type Outcome, refused } from '../outcome.ts';

/** Where the repository remembers its mirrors. */
const SETTING = 'site.mirror';

/** Copies the whole repository to another, and remembers it; works beside a running server. */
export async function mirror(repository: string, remote: string): Promise<Outcome> {
  const problem = remoteProblem(remote);
  if (problem !== undefined) return refused(problem);
  if (!(await isRepository(repository)))
    return refused('Хранилища редакторов ещё нет. Запустите сайт: npm start');
  try {
    await pushAll(repository, remote);
  } catch (error) {
    if (error instanceof GitError) return refused(`Зеркало не приняло содержание. ${error.message}`);
    throw error;
  }
  const place = [`--git-dir=${repository}`];
  if (!(await mirrorsOf(repository)).includes(remote))
    await runGit(place, ['config', '--add', SETTING, remote]);
  return done(`Скопировано: ${remote}. Там теперь и черновики: держите зеркало закрытым для посторонних.`);
}

export async function mirrorsOf(repository: string): Promise<string[]> {
  const output = await runGit([`--git-dir=${repository}`], ['config', '--get-all', SETTING]).catch(
    (error: unknown) => {
      // Nothing is set.
      if (error instanceof GitError && error.exitCode === 1) return '';
      throw error;
    },
  );
  return output.toString().split('\n').filter(Boolean);
}

/** Lets another repository, that takes this one's place, go on with the same mirrors. */
export async function copyMirrors(from: string, to: string): Promise<void> {
  for (const remote of await mirrorsOf(from)) {
    await runGit([`--git-dir=${to}`], ['config', '--add', SETTING, remote]);
  }
}

/** Makes a mirror equal: branches that are gone here go there. One on this machine drops their content at once. */
export async function pushAll(repository: string, remote: string): Promise<void> {
  await runGit(
    [`--git-dir=${repository}`],
    ['push', '--quiet', '--prune', remote, '+refs/heads/*:refs/heads/*'],
  );
  if (!(await isThere(`${remote}/objects`))) return;
  await runGit([`--git-dir=${remote}`], ['reflog', 'expire', '--expire=now', '--all']);
  await runGit([`--git-dir=${remote}`], ['gc', '--quiet', '--prune=now']);
}

function remoteProblem(remote: string): string | undefined {
  if (remote === '' || remote.startsWith('-')) {
    return 'Впишите, куда копировать: npm run content -- mirror git@сервер:nastavnik/content.git';
  }
  const hasPassword = URL.canParse(remote) && new URL(remote).password !== '';
  return hasPassword ? 'Уберите пароль из адреса: он остался бы в файле. Дайте серверу ключ ssh.' : undefined;
}
