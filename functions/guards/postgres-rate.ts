import type { Signer } from '../applications/cipher.ts';
import type { Sql } from '../outbox/sql/database.ts';
import type { RateLimiter } from './rate.ts';
import { rateKey } from './rate-key.ts';

const PURGE_EVERY = 60_000;

/**
 * Counts in Postgres, for all servers together, in the table `rate` of its schema.
 *
 * @param signer the same for all servers
 */
export function createPostgresRate(sql: Sql, signer: Signer): RateLimiter {
  let purged = 0;
  return {
    async take(key, limit, now) {
      const moment = now.getTime();
      const step = limit.perSeconds * 1000;
      const latest = moment + (limit.burst - 1) * step;
      const known = await rateKey(signer, key, limit);
      const [row] = await sql(TAKE, [known, moment + step, moment, step, latest]);
      if (moment - purged >= PURGE_EVERY) {
        purged = moment;
        await sql('DELETE FROM rate WHERE tat <= $1', [moment]);
      }
      if (row?.is_taken === 1) return 0;
      // The other's row was written this very moment and cannot be seen yet: then one comes back after a step.
      const tat = row?.tat ?? latest + step;
      return Math.max(1, Math.ceil((Number(tat) - latest) / 1000));
    },
  };
}

/** The algorithm of `spend.ts` in one statement: of those who come at once, each sees what the one before has taken. */
const TAKE = `
  WITH taken AS (
    INSERT INTO rate (key, tat) VALUES ($1, $2)
    ON CONFLICT (key) DO UPDATE SET tat = greatest(rate.tat, $3) + $4 WHERE rate.tat <= $5
    RETURNING 1 AS is_taken
  )
  SELECT (SELECT is_taken FROM taken) AS is_taken, (SELECT tat FROM rate WHERE key = $1) AS tat`;
