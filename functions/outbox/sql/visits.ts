import type { CountedVisits, DatedCameFrom, Store } from '../store.ts';
import { together } from '../together.ts';
import { type Database, placeholders, type Row, type Sql } from './database.ts';
import { number, text } from './rows.ts';

/** Counts who came by which banner. */
export function visits(database: Database): Pick<Store, 'countVisits' | 'visits'> {
  return {
    async countVisits(counts) {
      const rows = counts.map((count) => ({ ...count, sent: 0 }));
      await add(database.queryAtOnce, rows);
    },

    async visits() {
      const purged = await database.query('SELECT * FROM visit');
      const kept = await database.query(
        `SELECT campaign, banner_size, came_on, 0 AS seen, 0 AS reached, count(*) AS sent FROM application
         WHERE campaign IS NOT NULL AND held IS NULL GROUP BY campaign, banner_size, came_on`,
      );
      return together([...purged, ...kept].map(toCounted), keyOf).toSorted((one, other) =>
        compare(keyOf(one), keyOf(other)),
      );
    },
  };
}

/** Keeps the number of applications that are about to leave the database. */
export async function countPurged(sql: Sql, purged: readonly Row[]): Promise<void> {
  const sent = purged.filter(({ campaign, held }) => campaign !== null && held === null);
  await add(
    sql,
    sent.map((row) => ({ ...bannerIn(row), seen: 0, reached: 0, sent: 1 })),
  );
}

/** In the order of their keys, so that no two servers wait for each other in a ring. */
async function add(sql: Sql, counts: readonly CountedVisits[]): Promise<void> {
  const rows = together(counts, keyOf).toSorted((one, other) => compare(keyOf(one), keyOf(other)));
  if (rows.length === 0) return;
  const values = rows.map(({ campaign, size, day, seen, reached, sent }) => [
    campaign,
    size,
    day,
    seen,
    reached,
    sent,
  ]);
  const lines = values.map((row, index) => `(${placeholders(row.length, index * row.length + 1)})`);
  await sql(
    `INSERT INTO visit (campaign, banner_size, came_on, seen, reached, sent) VALUES ${lines.join(', ')}
     ON CONFLICT (campaign, banner_size, came_on) DO UPDATE SET seen = visit.seen + excluded.seen,
       reached = visit.reached + excluded.reached, sent = visit.sent + excluded.sent`,
    values.flat(),
  );
}

function keyOf({ day, campaign, size }: DatedCameFrom): string {
  return [day, campaign, size].join(' ');
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function toCounted(row: Row): CountedVisits {
  return {
    ...bannerIn(row),
    seen: number(row, 'seen'),
    reached: number(row, 'reached'),
    sent: number(row, 'sent'),
  };
}

function bannerIn(row: Row): DatedCameFrom {
  return { campaign: text(row, 'campaign'), size: text(row, 'banner_size'), day: text(row, 'came_on') };
}
