// The thread that keeps the file of applications. Started by `openSqliteInThread`, which it answers.
import { parentPort, workerData } from 'node:worker_threads';
import { openSqliteStore } from '../outbox/sqlite.ts';
import type { Answer, Call } from './open-sqlite-in-thread.ts';
import { packError } from './packed-error.ts';

let answers: Answer[] = [];

await answer(0, async () => {
  const store = openSqliteStore(workerData);
  const methods = new Map(Object.entries(store));
  parentPort?.on('message', (calls: readonly Call[]) => {
    for (const { id, method, args } of calls) {
      void answer(id, async () => methods.get(method)?.(...args));
    }
  });
  return [...methods.keys()];
});

/** What one commit has ended is answered together. */
async function answer(id: number, work: () => Promise<unknown>): Promise<void> {
  const given = await work().then(
    (result): Answer => ({ id, result }),
    (error: unknown): Answer => ({ id, error: packError(error) }),
  );
  if (answers.push(given) === 1) process.nextTick(sendAnswers);
}

function sendAnswers(): void {
  parentPort?.postMessage(answers);
  answers = [];
}
