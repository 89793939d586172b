import { globSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { COPY_MARK } from './sql/migrate-sqlite.ts';

/** Erases the copies of a store's file that were taken before its migrations, when they are older than a moment. */
export function dropMigrationCopies(file: string, before: Date): void {
  const folder = dirname(file);
  for (const name of globSync(`${basename(file)}${COPY_MARK}*`, { cwd: folder })) {
    const copy = join(folder, name);
    if (statSync(copy).mtime < before) rmSync(copy, { force: true });
  }
}
