import { runGit } from './run-git.ts';

/** Whether a repository has only the newest part of its history, as `git clone --depth` makes it. */
export async function isShallow(place: readonly string[]): Promise<boolean> {
  const answer = await runGit(place, ['rev-parse', '--is-shallow-repository']);
  return answer.toString().trim() === 'true';
}
