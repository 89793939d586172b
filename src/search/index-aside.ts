import { Worker } from 'node:worker_threads';
import type { IndexSize } from './make-index.ts';

/**
 * Makes the search in another thread: what else is made of the finished pages need not wait for it.
 *
 * @param folder absolute path of the built site
 * @param pages paths of its pages from it
 */
export function indexAside(folder: string, pages: readonly string[]): Promise<IndexSize> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./index-thread.ts', import.meta.url), {
      workerData: { folder, pages },
    });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}
