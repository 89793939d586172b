// Checks content in a thread of its own and ends.
import { parentPort, workerData } from 'node:worker_threads';
import { notReady } from './not-ready.ts';

parentPort?.postMessage(await notReady(workerData));
