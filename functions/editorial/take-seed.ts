import { realpath } from 'node:fs/promises';
import { readFolder } from '../../src/content-check/read-folder.ts';
import { commitFiles } from './git/commit-files.ts';
import { isShallow } from './git/is-shallow.ts';
import { GitError, runGit } from './git/run-git.ts';

/** Where the repository remembers what the project looked like at the last start. */
export const SEED = 'refs/seed/checkout';

interface SeedSource {
  /** The bare repository, as git's option. */
  readonly place: readonly string[];
  readonly checkout: string;
  readonly before: string | undefined;
  readonly now: Date;
}

/** Brings the project's present commit into the repository; a folder without commits gets one of its `content/`. */
export async function takeSeed(source: SeedSource): Promise<string> {
  if (await hasCommits(source.checkout)) return fetchHead(source);
  return commitFolder(source);
}

/** Whether the folder itself is a checkout; being inside another one does not count. */
export async function hasCommits(checkout: string): Promise<boolean> {
  try {
    const top = await runGit(['-C', checkout], ['rev-parse', '--show-toplevel']);
    if ((await realpath(top.toString().trim())) !== (await realpath(checkout))) return false;
    await runGit(['-C', checkout], ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return true;
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}

async function fetchHead({ place, checkout }: SeedSource): Promise<string> {
  const folder = await realpath(checkout);
  // Shallow clones, which build servers make, are taken; once the project's history is whole, so is this one.
  const isMended = (await isShallow(place)) && !(await isShallow(['-C', checkout]));
  const depth = isMended ? '--unshallow' : '--update-shallow';
  await runGit(place, ['fetch', '--quiet', '--no-tags', depth, folder, `+HEAD:${SEED}`]);
  return (await runGit(place, ['rev-parse', SEED])).toString().trim();
}

async function commitFolder({ place, checkout, before, now }: SeedSource): Promise<string> {
  const files = await readFolder(checkout, 'content');
  const { commit } = await commitFiles(place, {
    branch: SEED,
    parent: before ?? null,
    author: { name: 'Проект', email: 'project@localhost' },
    message: 'Содержание из папки проекта',
    at: now,
    changes: files,
    isWholeTree: true,
  });
  if (!before || (await treeOf(place, before)) !== (await treeOf(place, commit))) return commit;
  await runGit(place, ['update-ref', SEED, before, commit]);
  return before;
}

async function treeOf(place: readonly string[], commit: string): Promise<string> {
  return (await runGit(place, ['rev-parse', `${commit}^{tree}`])).toString().trim();
}
