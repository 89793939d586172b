import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { layFile } from '../incremental/lay-file.ts';

interface Order {
  /** Digest of all that the index is made of. */
  readonly digest: string;
  /** Absolute path of the folder that the index comes into. */
  readonly target: string;
  /** Makes it in a folder. */
  readonly make: (folder: string) => Promise<void>;
}

export interface KeptIndexes {
  /** Lays an index as the last build made it, or makes it; tells whether it was made. */
  readonly lay: (order: Order) => Promise<boolean>;
  /** Forgets those that were not laid this time. */
  readonly dropOthers: () => Promise<void>;
}

/** Indexes between builds: Pagefind knows no part of one that could stay. */
export function openKeptIndexes(cache: string): KeptIndexes {
  const used = new Set<string>();
  return {
    lay: async ({ digest, target, make }) => {
      const kept = join(cache, digest);
      used.add(digest);
      const isKept = await layFolder(kept, target);
      if (isKept) return false;
      // A build that was stopped may have left one that goes on writing.
      const draft = join(cache, `draft-${process.pid}`);
      await rm(draft, { recursive: true, force: true });
      await make(draft);
      await rename(draft, kept);
      await layFolder(kept, target);
      return true;
    },
    dropOthers: async () => {
      for (const name of await readdir(cache)) {
        if (!used.has(name)) await rm(join(cache, name), { recursive: true });
      }
    },
  };
}

/** Tells `false` when there is no such folder. */
async function layFolder(kept: string, target: string): Promise<boolean> {
  const entries = await readdir(kept, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return false;
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(target, from.slice(kept.length));
    await mkdir(dirname(to), { recursive: true });
    await layFile(from, to);
  }
  return true;
}
