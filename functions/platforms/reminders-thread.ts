// Gathers reminders in a thread of its own and ends.
import { parentPort, workerData } from 'node:worker_threads';
import { gatherReminders } from './gather-reminders.ts';

parentPort?.postMessage(await gatherReminders(workerData.site, workerData.now));
