import { runGit } from './run-git.ts';

/**
 * The commit that a branch began from, or was joined with since: its own commits hold a mark in their messages.
 *
 * The branch alone tells it, for the published history may have been put in place of another: a fresh shallow clone
 * shares no commit with the one before, and `git merge-base` finds nothing.
 *
 * @param mark name of a trailer
 */
export async function beginningOf(place: readonly string[], tip: string, mark: string): Promise<string> {
  const newest = async (format: string, ...which: string[]) =>
    (await runGit(place, ['log', '-1', '--first-parent', `--format=${format}`, ...which])).toString().trim();
  const before = await newest('%H', '--invert-grep', `--grep=^${mark}: `, tip);
  const [, joined] = (await newest('%P', '--merges', tip, ...(before ? [`^${before}`] : []))).split(' ');
  return joined ?? before;
}
