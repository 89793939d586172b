import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../../src/content-check/check-content.ts';
import { exportContent } from '../export-content.ts';
import { isRepository, openRepository } from '../git/repository.ts';
import { GitError, runGit } from '../git/run-git.ts';

/**
 * Makes sure that a repository is whole and that the site would take its content.
 *
 * @returns what is wrong, a line each; empty when all is well
 */
export async function proveRepository(repository: string): Promise<string[]> {
  try {
    await runGit(
      [`--git-dir=${repository}`],
      ['fsck', '--full', '--strict', '--no-dangling', '--no-progress'],
    );
  } catch (error) {
    if (error instanceof GitError) return [error.message];
    throw error;
  }
  if (!(await isRepository(repository))) return ['Нет ветки main: это не хранилище редакторов.'];
  const folder = await mkdtemp(join(tmpdir(), 'prove-'));
  try {
    const commit = await openRepository(repository).head();
    await exportContent({ repository, commit, into: join(folder, 'content') });
    return await checkContent(join(folder, 'content'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
