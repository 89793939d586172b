import { Worker } from 'node:worker_threads';
import type { Reminder } from '../../src/model/reminder.ts';
import type { ShownSite } from './gather-reminders.ts';

/** Gathers reminders in another thread: to take a thousand entries apart lasts a second, and editors are saving. */
export function gatherAside(site: ShownSite, now: Date): Promise<readonly Reminder[]> {
  return new Promise((resolve, reject) => {
    const { contentFolder, siteFolder, isProduction } = site;
    const workerData = { site: { contentFolder, siteFolder, isProduction }, now };
    const thread = new Worker(new URL('./reminders-thread.ts', import.meta.url), { workerData });
    thread.once('message', resolve);
    thread.once('error', reject);
    // A server that stops waits for nobody's reminders.
    thread.unref();
  });
}
