import type { Aside } from './ask-aside.ts';

/** Answers the one order of the process that asked by `askAside`, and ends; earlier, when that process is gone. */
export function answerAside<Order, Answer>(answerTo: (order: Order) => Promise<Answer>): void {
  process.once('disconnect', () => process.exit());
  process.once('message', async (order: Order) => {
    const message = await answerTo(order).then(
      (answer): Aside<Answer> => ({ answer }),
      (error: unknown): Aside<Answer> => ({ error }),
    );
    process.send?.(message, () => process.disconnect());
  });
}
