import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { IndexOrder, IndexSize } from './make-index.ts';
import { shortenEngine } from './shorten-engine.ts';

export interface Indexer {
  readonly index: (order: IndexOrder) => Promise<IndexSize>;
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
    index: async (order) => {
      thread.ref();
      thread.postMessage(order);
      const size: IndexSize = (await once(thread, 'message'))[0];
      await shortenEngine(order.folder, size.archives);
      return size;
    },
  };
}
