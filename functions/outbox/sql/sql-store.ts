import type { Store } from '../store.ts';
import type { Database } from './database.ts';
import { deliveries } from './deliveries.ts';
import { desk } from './desk.ts';
import { intake } from './intake.ts';
import { resealing } from './resealing.ts';
import { upkeep } from './upkeep.ts';
import { visits } from './visits.ts';

/** The store over any database of ours. */
export function createSqlStore(database: Database): Store {
  return {
    ...intake(database),
    ...deliveries(database),
    ...desk(database),
    ...upkeep(database),
    ...resealing(database),
    ...visits(database),
    close: () => database.close(),
  };
}
