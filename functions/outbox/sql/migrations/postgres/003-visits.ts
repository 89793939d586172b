import type { Migration } from '../migration.ts';

/** Applications keep the banner that led to them; visits by a banner are counted. */
export const visits: Migration = {
  version: 3,
  statements: [
    'ALTER TABLE application ADD COLUMN campaign TEXT',
    'ALTER TABLE application ADD COLUMN banner_size TEXT',
    'ALTER TABLE application ADD COLUMN came_on TEXT',

    // Numbers only: nobody stands behind a row. What was sent counts here when the application itself is purged.
    `CREATE TABLE visit (
      campaign TEXT NOT NULL,
      banner_size TEXT NOT NULL,
      came_on TEXT NOT NULL,
      seen BIGINT NOT NULL,
      reached BIGINT NOT NULL,
      sent BIGINT NOT NULL,
      PRIMARY KEY (campaign, banner_size, came_on)
    )`,
  ],
};
