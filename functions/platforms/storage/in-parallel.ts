const AT_A_TIME = 8;

/** Does work on all of these, eight at a time; the first failure ends it when the others under way have ended. */
export async function inParallel<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  let hasFailed = false;
  const worker = async () => {
    for (const item of queue) {
      if (hasFailed) return;
      try {
        await work(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  const results = await Promise.allSettled(Array.from({ length: AT_A_TIME }, worker));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
