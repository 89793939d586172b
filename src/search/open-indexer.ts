import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { IndexSize } from './make-index.ts';
import { shortenEngine } from './shorten-engine.ts';

export interface Indexer {
  /**
   * @param folder absolute path of the built site
   * @param pages paths of its pages from it
   */
  readonly index: (folder: string, pages: readonly string[]) => Promise<IndexSize>;
}

/**
 * Makes the search in another thread, which reads the dictionary while the pages are being made, and indexes them while
 * the rest is made of them.
 */
export function openIndexer(): Indexer {
  const thread = new Worker(new URL('./index-thread.ts', import.meta.url));
  // A build that breaks off asks for nothing.
  thread.unref();
  return {
    index: async (folder, pages) => {
      thread.ref();
      thread.postMessage({ folder, pages });
      const [size] = await once(thread, 'message');
      await shortenEngine(folder);
      return size;
    },
  };
}
