import type { Reminder } from '../../src/model/reminder.ts';
import { askAside } from './ask-aside.ts';
import type { ShownSite } from './gather-reminders.ts';

/** What to gather from, and by which moment. */
export interface RemindersOrder {
  readonly site: ShownSite;
  readonly now: Date;
}

/** Gathers reminders in another process: to take a thousand entries apart lasts a second, and editors are saving. */
export function gatherAside(
  { contentFolder, siteFolder, isProduction }: ShownSite,
  now: Date,
): Promise<readonly Reminder[]> {
  const module = new URL('./reminders-process.ts', import.meta.url);
  const order: RemindersOrder = { site: { contentFolder, siteFolder, isProduction }, now };
  // A server that stops waits for nobody's reminders.
  return askAside(module, order, { isAwaited: false });
}
