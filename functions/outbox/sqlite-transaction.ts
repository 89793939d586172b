import type { DatabaseSync } from 'node:sqlite';

export type Transact = <Result>(work: () => Result) => Result;

/** Runs work in one transaction: all of it is on disk when the call returns, or none after it throws. */
export function sqliteTransaction(database: DatabaseSync): Transact {
  return (work) => {
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };
}
