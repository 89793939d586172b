/**
 * Writes that arrive together share one transaction, and so one wait for the disk.
 * Nobody is answered before the commit has returned.
 *
 * @param transact runs its argument in one transaction, rolling back when it throws.
 * @param write writes one item inside the transaction.
 */
export function groupCommit<Item, Result>(
  transact: <T>(work: () => T) => T,
  write: (item: Item) => Result,
): (item: Item) => Promise<Result> {
  let waiting: Waiting<Item, Result>[] = [];

  function commitAll(): void {
    const batch = waiting;
    waiting = [];
    try {
      const results = transact(() => batch.map(({ item }) => ({ result: write(item) })));
      for (const [index, { resolve }] of batch.entries())
        resolve((results[index] as { result: Result }).result);
    } catch {
      // One bad item must not fail its neighbours: each is tried alone.
      for (const one of batch) commitOne(one);
    }
  }

  function commitOne({ item, resolve, reject }: Waiting<Item, Result>): void {
    try {
      resolve(transact(() => write(item)));
    } catch (error) {
      reject(error);
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (waiting.length === 1) setImmediate(commitAll);
    });
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}
