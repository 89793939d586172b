import { chmod, mkdtemp, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isRepository } from '../git/repository.ts';
import { runGit } from '../git/run-git.ts';
import { isThere } from '../is-there.ts';
import { done, type Outcome, refused } from '../outcome.ts';

/** Writes the whole repository, drafts included, into one file; works beside a running server. */
export async function backUp(repository: string, file: string): Promise<Outcome> {
  if (file === '') return refused('Впишите файл для копии: npm run content -- backup kopiya.bundle');
  if (!(await isRepository(repository)))
    return refused('Хранилища редакторов ещё нет. Запустите сайт: npm start');
  const path = resolve(file);
  if (await isThere(path)) return refused(`Файл ${path} уже есть. Назовите копию иначе: старую я не трогаю.`);
  // Git writes files that everybody on the machine may read; a folder of `mkdtemp` lets only the owner in.
  const folder = await mkdtemp(`${path}.draft-`);
  const draft = join(folder, 'draft.bundle');
  const place = [`--git-dir=${repository}`];
  try {
    await runGit(place, ['bundle', 'create', '--quiet', draft, '--all']);
    await runGit(place, ['bundle', 'verify', '--quiet', draft]);
    await chmod(draft, 0o600);
    await rename(draft, path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return done(
    `Копия готова: ${path}. В ней всё, что писали редакторы, и черновики: храните её закрытой. Учётных записей и заявок в ней нет.`,
  );
}
