import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { holdsForgotten } from './archive/forgotten.ts';
import { finishSwap } from './archive/swap-repository.ts';
import { PUBLISHED } from './git/repository.ts';
import { runGit } from './git/run-git.ts';
import { standingOf } from './git/standing.ts';
import { isThere } from './is-there.ts';
import { SEED, takeSeed } from './take-seed.ts';

export interface SeedOptions {
  /** The project's folder, with `content/` in it; a git checkout or a plain copy. */
  readonly checkout: string;
  /** The bare repository that editors work in. */
  readonly repository: string;
  readonly now: Date;
}

export interface SeedResult {
  /**
   * - `same`: editors start from what the project has.
   * - `forwarded`: the project had moved on, and the repository followed.
   * - `ahead`: editors published commits that the project does not have yet.
   * - `diverged`: both went on; `npm run content -- pull` joins them.
   * - `withheld`: the project's history still holds an entry that was forgotten here, so nothing was taken from it.
   */
  readonly state: 'same' | 'forwarded' | 'ahead' | 'diverged' | 'withheld';
  /** How many commits of editors the project does not have. */
  readonly ahead: number;
}

/**
 * Makes the editors' repository on the first start, and lets it follow the project on later ones.
 * What editors published is never dropped.
 */
export async function seedRepository({ checkout, repository, now }: SeedOptions): Promise<SeedResult> {
  await makeBare(repository);
  const place = [`--git-dir=${repository}`];
  if (await holdsForgotten(repository, checkout)) return { state: 'withheld', ahead: 0 };
  const before = await commitAt(place, SEED);
  const seed = await takeSeed({ place, checkout, before, now });
  const published = await commitAt(place, PUBLISHED);
  const forward = () => runGit(place, ['update-ref', PUBLISHED, seed, published ?? '0'.repeat(40)]);
  if (!published) {
    await forward();
    return { state: 'same', ahead: 0 };
  }
  const standing = await standingOf(place, published, seed);
  // Nobody has edited since the last start, so the repository follows even where history was rewritten.
  if (standing.state === 'behind' || (standing.state === 'diverged' && published === before)) {
    await forward();
    return { state: 'forwarded', ahead: 0 };
  }
  return { state: standing.state, ahead: standing.ahead };
}

async function makeBare(repository: string): Promise<void> {
  await finishSwap(repository);
  if (await isThere(`${repository}/HEAD`)) return;
  await mkdir(dirname(repository), { recursive: true });
  await runGit([], ['init', '--quiet', '--bare', '--template=', '--initial-branch=main', repository]);
}

async function commitAt(place: readonly string[], ref: string): Promise<string | undefined> {
  const output = await runGit(place, ['for-each-ref', '--format=%(objectname)', ref]);
  return output.toString().trim() || undefined;
}
