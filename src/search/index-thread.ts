// Makes the search in a thread of its own and ends.
import { parentPort } from 'node:worker_threads';
import { type IndexOrder, makeIndex } from './make-index.ts';
import { loadDictionary } from './word-forms/load-dictionary.ts';

const dictionary = loadDictionary();
parentPort?.once('message', async (order: IndexOrder) => {
  parentPort?.postMessage(await makeIndex(order, dictionary));
});
