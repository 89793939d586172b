import type { Migration } from '../migration.ts';

/** The same answers from two pages are one application. Some files of version 2 have the promised day already. */
export const repeats: Migration = {
  version: 3,
  statements: [
    {
      unless: "SELECT 1 FROM pragma_table_info('application') WHERE name = 'reply_by'",
      run: 'ALTER TABLE application ADD COLUMN reply_by TEXT',
    },
    'ALTER TABLE application ADD COLUMN likeness TEXT',
    'CREATE UNIQUE INDEX application_likeness ON application (likeness)',

    // Keys of sendings without a row of their own. One got the number of another with the same answers; where
    // there is no number, the application was erased at request and must not come back.
    `CREATE TABLE sending (
      key TEXT PRIMARY KEY,
      reference TEXT,
      kept_until INTEGER NOT NULL
    ) STRICT`,
  ],
};
