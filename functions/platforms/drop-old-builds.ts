import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A build under way lies in a folder with this beginning. */
export const DRAFT = 'draft-';

/**
 * Drops the builds that no visitor needs, and the drafts that a stopped process left: while the next one is being made,
 * so that nobody waits for it.
 *
 * @param kept absolute paths of those that are served: they stay whatever their age. When none is, the newest stays
 */
export async function dropOldBuilds(builds: string, kept: readonly string[]): Promise<void> {
  const others = (await readdir(builds))
    .map((name) => join(builds, name))
    .filter((path) => !kept.includes(path));
  const [drafts, made] = [others.filter(isDraft), others.filter((path) => !isDraft(path))];
  const dated = await Promise.all(made.map(async (path) => ({ path, at: (await stat(path)).mtimeMs })));
  const old = dated.sort((one, other) => other.at - one.at).slice(kept.length === 0 ? 1 : 0);
  await Promise.all(
    [...drafts, ...old.map(({ path }) => path)].map((path) => rm(path, { recursive: true, force: true })),
  );
}

function isDraft(path: string): boolean {
  return basename(path).startsWith(DRAFT);
}
