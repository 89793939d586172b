import { StaleCommitError } from './commit-files.ts';
import { pastStaleLocks } from './past-stale-locks.ts';
import { GitError, runGit } from './run-git.ts';

export interface RefMove {
  readonly ref: string;
  /** Where it stands now. */
  readonly from: string;
  /** `null` deletes it. */
  readonly to: string | null;
}

/**
 * Moves several refs in one step, if each still stands where it was seen.
 *
 * @throws {StaleCommitError} when one has moved; none is moved then
 */
export async function moveRefs(place: readonly string[], moves: readonly RefMove[]): Promise<void> {
  const lines = moves.map(({ ref, from, to }) =>
    to === null ? `delete ${ref} ${from}\n` : `update ${ref} ${to} ${from}\n`,
  );
  await pastStaleLocks(() => runGit(place, ['update-ref', '--stdin'], lines.join(''))).catch(
    (error: unknown) => {
      const isStale = error instanceof GitError && /cannot lock ref/.test(error.message);
      throw isStale ? new StaleCommitError('A branch moved', { cause: error }) : error;
    },
  );
}
