import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A build under way lies in a folder with this beginning. */
export const DRAFT = 'draft-';

const KEPT_BUILDS = 2;

/**
 * Drops all but the newest builds, and the drafts that a stopped process left.
 *
 * @param kept absolute paths that stay whatever their age: the build just made, and those that are served
 */
export async function dropOldBuilds(builds: string, kept: readonly string[]): Promise<void> {
  const others = (await readdir(builds))
    .map((name) => join(builds, name))
    .filter((path) => !kept.includes(path));
  const [drafts, made] = [others.filter(isDraft), others.filter((path) => !isDraft(path))];
  const dated = await Promise.all(made.map(async (path) => ({ path, at: (await stat(path)).mtimeMs })));
  const room = Math.max(0, KEPT_BUILDS - kept.length);
  const old = dated.sort((one, other) => other.at - one.at).slice(room);
  await Promise.all(
    [...drafts, ...old.map(({ path }) => path)].map((path) => rm(path, { recursive: true, force: true })),
  );
}

function isDraft(path: string): boolean {
  return basename(path).startsWith(DRAFT);
}
