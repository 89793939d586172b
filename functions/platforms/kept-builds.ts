import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { liveBuild } from './live-facts.ts';

/** A build that stands ready to be shown. */
export interface KeptBuild {
  readonly name: string;
  readonly madeAt: Date;
  readonly isLive: boolean;
}

/**
 * The builds that can take each other's place, newest first: of the same sources and settings as the one that visitors
 * see. Empty before the first one.
 */
export async function keptBuilds(dataFolder: string): Promise<readonly KeptBuild[]> {
  const live = liveName(dataFolder);
  if (live === undefined) return [];
  const builds = join(dataFolder, 'builds');
  const names = (await readdir(builds)).filter((name) => programIn(name) === programIn(live));
  const kept = await Promise.all(
    names.map(async (name) => ({
      name,
      madeAt: (await stat(join(builds, name))).mtime,
      isLive: name === live,
    })),
  );
  return kept.sort((one, other) => other.madeAt.getTime() - one.madeAt.getTime());
}

function liveName(dataFolder: string): string | undefined {
  try {
    return basename(liveBuild(dataFolder));
  } catch {
    return undefined;
  }
}

/** The part of a build's name that stands for its sources and settings; drafts have none. */
function programIn(name: string): string | undefined {
  return /^([0-9a-f]{16})-[0-9a-f]{16}$/.exec(name)?.[1];
}
