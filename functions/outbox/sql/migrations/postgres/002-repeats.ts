import type { Migration } from '../migration.ts';

/** The same answers from two pages are one application. Some databases of version 1 have the promised day already. */
export const repeats: Migration = {
  version: 2,
  statements: [
    'ALTER TABLE application ADD COLUMN IF NOT EXISTS reply_by TEXT',
    'ALTER TABLE application ADD COLUMN likeness TEXT UNIQUE',

    // Keys of sendings without a row of their own. One got the number of another with the same answers; where there
    // is no number, the application was erased at request and must not come back.
    `CREATE TABLE sending (
      key TEXT PRIMARY KEY,
      reference TEXT,
      kept_until BIGINT NOT NULL
    )`,
  ],
};
