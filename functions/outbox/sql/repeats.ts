import { TOKEN_MAX_AGE } from '../../applications/token.ts';
import type { Accepted, NewApplication } from '../store.ts';
import type { Sql } from './database.ts';
import { text } from './rows.ts';

/** What a repeat of a sending gets, by the key of its review page. */
export async function findRepeat(sql: Sql, idempotency: string): Promise<Accepted | undefined> {
  const [row] = await sql('SELECT reference FROM application WHERE idempotency = $1', [idempotency]);
  return row ? { reference: text(row, 'reference'), isDuplicate: true } : findSending(sql, idempotency);
}

/** The same for a sending that has no row of its own. */
export async function findSending(sql: Sql, idempotency: string): Promise<Accepted | undefined> {
  const [row] = await sql('SELECT reference FROM sending WHERE key = $1', [idempotency]);
  return row && { reference: row.reference === null ? undefined : text(row, 'reference'), isDuplicate: true };
}

/**
 * Gives a sending the number of one with the same answers, and remembers it. A likeness that is older than any page
 * that may still be sent is taken off: whoever sends the same another day means it.
 */
export async function joinAlike(
  sql: Sql,
  { likeness, idempotency, createdAt, purgeAt }: NewApplication,
): Promise<Accepted | undefined> {
  if (likeness === undefined) return undefined;
  const since = createdAt.getTime() - TOKEN_MAX_AGE;
  // Changes nothing but holds the row: an erasure beside it waits, and finds the key that is written here.
  const [alike] = await sql(
    'UPDATE application SET likeness = likeness WHERE likeness = $1 AND created_at >= $2 RETURNING reference',
    [likeness, since],
  );
  if (!alike) {
    await sql('UPDATE application SET likeness = NULL WHERE likeness = $1 AND created_at < $2', [
      likeness,
      since,
    ]);
    return undefined;
  }
  const reference = text(alike, 'reference');
  await sql(
    'INSERT INTO sending (key, reference, kept_until) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING',
    [idempotency, reference, purgeAt.getTime()],
  );
  return { reference, isDuplicate: true };
}
