import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** When and where the last backup was taken. */
export interface LastBackup {
  /** ISO. */
  readonly takenAt: string;
  readonly folder: string;
}

const NAME = 'last-backup.json';

export async function noteBackup(dataFolder: string, backup: LastBackup): Promise<void> {
  const path = join(dataFolder, NAME);
  await writeFile(`${path}.draft`, JSON.stringify(backup), { mode: 0o600 });
  await rename(`${path}.draft`, path);
}

/** `undefined` when none was ever taken. */
export async function readLastBackup(dataFolder: string): Promise<LastBackup | undefined> {
  try {
    return JSON.parse(await readFile(join(dataFolder, NAME), 'utf8')) as LastBackup;
  } catch {
    return undefined;
  }
}
