import { runGit } from './run-git.ts';

export interface Standing {
  readonly state: 'same' | 'ahead' | 'behind' | 'diverged';
  /** Commits that only the first side has. */
  readonly ahead: number;
  /** Commits that only the second side has. */
  readonly behind: number;
}

/** How one commit stands to another; both must be in the repository. */
export async function standingOf(place: readonly string[], mine: string, theirs: string): Promise<Standing> {
  const output = await runGit(place, ['rev-list', '--left-right', '--count', `${mine}...${theirs}`]);
  const [ahead = 0, behind = 0] = output.toString().trim().split(/\s+/).map(Number);
  if (ahead > 0) return { state: behind > 0 ? 'diverged' : 'ahead', ahead, behind };
  return { state: behind > 0 ? 'behind' : 'same', ahead, behind };
}
