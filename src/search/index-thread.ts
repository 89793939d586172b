// Makes the search in a thread of its own and ends.
import { parentPort, workerData } from 'node:worker_threads';
import { makeIndex } from './make-index.ts';

parentPort?.postMessage(await makeIndex(workerData.folder, workerData.pages));
