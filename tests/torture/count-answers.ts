/** Counts what a server has answered, for whoever waits for some more answers. */
export function countAnswers() {
  let waiting: { left: number; resolve: () => void } | undefined;
  return {
    note(): void {
      if (!waiting) return;
      waiting.left -= 1;
      if (waiting.left > 0) return;
      waiting.resolve();
      waiting = undefined;
    },
    /** Resolves after so many more answers. */
    more(count: number): Promise<void> {
      if (count === 0) return Promise.resolve();
      return new Promise((resolve) => {
        waiting = { left: count, resolve };
      });
    },
  };
}
