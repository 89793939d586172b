import type { Database, Sql } from './sql/database.ts';

/**
 * Writes that arrive together share one transaction, and so one wait for the disk.
 * Nobody is answered before the commit has returned.
 *
 * @param write writes one item inside the transaction.
 * @param keyOf what repeats of an item have in common. Items are written in its order, so that batches of two
 *   servers with the same repeats wait for each other in turn, and not each for the other.
 */
export function groupCommit<Item, Result>(
  transact: Database['transact'],
  write: (sql: Sql, item: Item) => Promise<Result>,
  keyOf: (item: Item) => string,
): (item: Item) => Promise<Result> {
  let waiting: Waiting<Item, Result>[] = [];

  async function commitAll(): Promise<void> {
    const batch = waiting.toSorted((one, other) => compare(keyOf(one.item), keyOf(other.item)));
    waiting = [];
    try {
      const results = await transact(async (sql) => {
        const written: Result[] = [];
        for (const { item } of batch) written.push(await write(sql, item));
        return written;
      });
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
    } catch {
      // One bad item must not fail its neighbours: each is tried alone.
      for (const { item, resolve, reject } of batch)
        transact((sql) => write(sql, item)).then(resolve, reject);
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (waiting.length === 1) setImmediate(() => void commitAll());
    });
}

/** The same on every server, whatever its language. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}
