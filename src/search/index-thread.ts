// Makes the search in a thread of its own and ends.
import { parentPort } from 'node:worker_threads';
import { makeIndex } from './make-index.ts';
import { loadDictionary } from './word-forms/load-dictionary.ts';

const dictionary = loadDictionary();
parentPort?.once('message', async ({ folder, pages }) => {
  parentPort?.postMessage(await makeIndex(folder, pages, dictionary));
});
