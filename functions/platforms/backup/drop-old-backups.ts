import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BACKUP_DRAFT, isBackupName } from './backup-name.ts';

const DAY = 24 * 3600_000;

/**
 * Erases all backups of a folder but the newest, and what a killed backup left a day ago.
 *
 * @returns how many backups were erased
 */
export async function dropOldBackups(folder: string, keep: number, now: Date): Promise<number> {
  const names = await readdir(folder);
  const old = names.filter(isBackupName).sort().reverse().slice(keep);
  for (const name of old) await rm(join(folder, name), { recursive: true });
  for (const name of names.filter((one) => one.startsWith(BACKUP_DRAFT))) {
    const { mtime } = await stat(join(folder, name));
    if (now.getTime() - mtime.getTime() > DAY) await rm(join(folder, name), { recursive: true, force: true });
  }
  return old.length;
}
