import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PathWithRoute } from 'astro';
import { fileOf, folderOfKept } from './kept-file.ts';

export interface PageFolders {
  readonly cacheFolder: string;
  /** Where this build lays its pages. */
  readonly outFolder: string;
}

/**
 * Pages of the last build, to lay into this one as they are read: Astro would copy them, waiting for each file, which
 * took two seconds of 1,800.
 *
 * @returns a function that lays a page, unless its file is not as its digest says: then it tells `false`
 */
export function openKeptPages({
  cacheFolder,
  outFolder,
}: PageFolders): (page: PathWithRoute, digest: string) => boolean {
  const kept = folderOfKept(cacheFolder);
  const folders = new Set<string>();
  return (page, digest) => {
    const file = fileOf(page);
    const content = contentOf(join(kept, file));
    if (!content || digestPage(content) !== digest) return false;
    const folder = join(outFolder, dirname(file));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    giveName(join(kept, file), join(outFolder, file), content);
    return true;
  };
}

/** A second name of the same file: a new one takes ten times as long. On another disk it is a copy. */
function giveName(kept: string, target: string, content: Buffer): void {
  try {
    linkSync(kept, target);
  } catch {
    writeFileSync(target, content);
  }
}

/**
 * Takes a page out of the cache and of this build before it is made anew: Astro writes into files that are there, and
 * builds before share them.
 */
export function unshare(page: PathWithRoute, { cacheFolder, outFolder }: PageFolders): void {
  const file = fileOf(page);
  rmSync(join(folderOfKept(cacheFolder), file), { force: true });
  rmSync(join(outFolder, file), { force: true });
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

export function digestPage(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url');
}
