import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqliteDeliveries } from './sqlite-deliveries.ts';
import { sqliteDesk } from './sqlite-desk.ts';
import { sqliteIntake } from './sqlite-intake.ts';
import { sqliteUpkeep } from './sqlite-upkeep.ts';
import type { Store } from './store.ts';

/** Keeps applications in one SQLite file. Several processes may have it open: the server and the operator's command. */
export function openSqliteStore(path: string): Store {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(path, { timeout: 5000, enableForeignKeyConstraints: true });
  // FULL: with NORMAL an acknowledged application may be lost at a power cut (seen under strace: 50 of 50
  // acknowledged before the disk had it).
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
  database.exec(readFileSync(new URL('sqlite.sql', import.meta.url), 'utf8'));
  return {
    ...sqliteIntake(database),
    ...sqliteDeliveries(database),
    ...sqliteDesk(database),
    ...sqliteUpkeep(database),
    async close() {
      database.close();
    },
  };
}
