import { Worker } from 'node:worker_threads';
import type { ContentOrder } from './not-ready.ts';

/**
 * Checks content in another thread: the shipped entries take a second of its whole attention, and a server that builds
 * its site anew is taking applications.
 */
export function notReadyAside({ contentFolder, settings }: ContentOrder): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const workerData = { contentFolder, settings };
    const thread = new Worker(new URL('./not-ready-thread.ts', import.meta.url), { workerData });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}
