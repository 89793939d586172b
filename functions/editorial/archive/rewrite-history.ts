import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runGit } from '../git/run-git.ts';
import { filterHistory, type Oblivion } from './filter-history.ts';

/**
 * Writes branches into a fresh repository as if some files had never been. Nothing of the old repository comes over
 * but what the new history names.
 */
export async function rewriteHistory(
  repository: string,
  fresh: string,
  refs: readonly string[],
  oblivion: Oblivion,
): Promise<void> {
  const old = [`--git-dir=${repository}`];
  const place = [`--git-dir=${fresh}`];
  await runGit([], ['init', '--quiet', '--bare', '--template=', '--initial-branch=main', fresh]);
  const stream = await runGit(old, [
    'fast-export',
    '--no-data',
    '--signed-tags=strip',
    '--use-done-feature',
    '--reencode=no',
    ...refs,
  ]);
  const borrowed = join(fresh, 'objects', 'info', 'alternates');
  await writeFile(borrowed, `${resolve(repository, 'objects')}\n`);
  await runGit(place, ['fast-import', '--quiet', '--force'], filterHistory(stream, oblivion));
  await runGit(place, ['repack', '-a', '-d', '--quiet']);
  await rm(borrowed);
  const settings = await readFile(join(repository, 'config'), 'utf8');
  await writeFile(join(fresh, 'config'), settings);
}
