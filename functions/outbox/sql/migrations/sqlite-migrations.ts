import type { Migration } from './migration.ts';
import { applications } from './sqlite/001-applications.ts';
import { oneTable } from './sqlite/002-one-table.ts';
import { repeats } from './sqlite/003-repeats.ts';
import { visits } from './sqlite/004-visits.ts';

/** A new file goes through the same steps as an old one, so that both end alike. */
export const SQLITE_MIGRATIONS: readonly Migration[] = [applications, oneTable, repeats, visits];
