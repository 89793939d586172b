import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GitError, runGit } from './run-git.ts';

export interface Versions {
  readonly ours: Buffer;
  /** What both began from. */
  readonly base: Buffer;
  readonly theirs: Buffer;
}

/** The last exit code that `git merge-file` uses for a number of conflicts; greater ones are failures. */
const MOST_CONFLICTS = 127;

/**
 * Joins two changes of one text, line by line; `undefined` when both changed the same place.
 *
 * `git merge-file` and not `git merge-tree --write-tree`: the latter came with git 2.38, and servers on Ubuntu 22.04
 * have 2.34.
 */
export async function mergeText({ ours, base, theirs }: Versions): Promise<Buffer | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'merge-'));
  try {
    const names = ['ours', 'base', 'theirs'].map((name) => join(folder, name));
    const contents = [ours, base, theirs];
    await Promise.all(names.map((name, at) => writeFile(name, contents[at] ?? '', { mode: 0o600 })));
    return await runGit([], ['merge-file', '--quiet', '--stdout', ...names]);
  } catch (error) {
    const code = error instanceof GitError ? error.exitCode : null;
    if (code !== null && code > 0 && code <= MOST_CONFLICTS) return undefined;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
