import type { Migration } from './migration.ts';
import { applications } from './postgres/001-applications.ts';
import { repeats } from './postgres/002-repeats.ts';
import { visits } from './postgres/003-visits.ts';

/** A new database goes through the same steps as an old one, so that both end alike. */
export const POSTGRES_MIGRATIONS: readonly Migration[] = [applications, repeats, visits];
