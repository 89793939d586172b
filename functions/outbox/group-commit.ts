import type { Database, Sql } from './sql/database.ts';

/**
 * Writes that arrive together, or while others are being written, share one transaction, and so one wait for the disk.
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
  let isWriting = false;

  async function commitWaiting(): Promise<void> {
    const batch = waiting.toSorted((one, other) => compare(keyOf(one.item), keyOf(other.item)));
    waiting = [];
    await commit(batch);
    isWriting = waiting.length > 0;
    if (isWriting) commitSoon();
  }

  /** SQLite's commits never let go of the process: between two of them everything else has its turn. */
  function commitSoon(): void {
    setImmediate(() => void commitWaiting());
  }

  async function commit(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    let isBegun = false;
    try {
      const results = await transact(async (sql) => {
        isBegun = true;
        const written: Result[] = [];
        for (const { item } of batch) written.push(await write(sql, item));
        return written;
      });
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
    } catch (error) {
      // One bad item must not fail its neighbours; a database that takes no work at all fails every one, at once.
      if (isBegun && batch.length > 1) for (const one of batch) await commit([one]);
      else for (const { reject } of batch) reject(error);
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (isWriting) return;
      isWriting = true;
      commitSoon();
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
