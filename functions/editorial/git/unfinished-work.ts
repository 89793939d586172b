import { resolve } from 'node:path';
import { isThere } from '../is-there.ts';
import { runGit } from './run-git.ts';

/** What git leaves in a checkout while somebody is in the middle of something, and how that is called. */
const MARKS = {
  MERGE_HEAD: 'merge',
  'rebase-merge': 'rebase',
  'rebase-apply': 'rebase',
  CHERRY_PICK_HEAD: 'cherry-pick',
  REVERT_HEAD: 'revert',
} as const;

export type UnfinishedWork = (typeof MARKS)[keyof typeof MARKS];

/** What a developer has begun in a checkout and not ended; joining anything to it would spoil it. */
export async function unfinishedWork(checkout: string): Promise<UnfinishedWork | undefined> {
  for (const [mark, work] of Object.entries(MARKS)) {
    const path = await runGit(['-C', checkout], ['rev-parse', '--git-path', mark]);
    if (await isThere(resolve(checkout, path.toString().trim()))) return work;
  }
  return undefined;
}
