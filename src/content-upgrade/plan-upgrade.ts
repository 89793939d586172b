import { VERSION_FILE, writeVersion } from './content-version.ts';
import type { EntryFile, Step } from './step.ts';

/** A file that an upgrade writes. */
export interface Change {
  readonly path: string;
  /** None when the file is new. */
  readonly before: string | undefined;
  readonly after: string;
}

export interface Upgrade {
  /** What the steps do, in order; empty when the folder is of the newest version. */
  readonly about: readonly string[];
  readonly changes: readonly Change[];
}

/** What the missing steps make of a folder's entries, and the version that they bring it to. */
export function planUpgrade(
  entries: readonly EntryFile[],
  {
    version,
    versionText,
    steps,
  }: { version: number; versionText: string | undefined; steps: readonly Step[] },
): Upgrade {
  const missing = steps.filter((step) => step.version > version);
  const newest = missing.at(-1)?.version;
  if (newest === undefined) return { about: [], changes: [] };
  const changes = entries.flatMap((entry) => {
    const after = missing.reduce((text, step) => step.rewrite({ ...entry, text }), entry.text);
    return after === entry.text ? [] : [{ path: entry.path, before: entry.text, after }];
  });
  return {
    about: missing.map(({ about }) => about),
    changes: [...changes, { path: VERSION_FILE, before: versionText, after: writeVersion(newest) }],
  };
}
