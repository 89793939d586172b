import { findDeadLinks } from '../../src/content-check/find-dead-links.ts';
import { listDayChanges } from '../../src/content-check/list-day-changes.ts';
import { listReminders } from '../../src/content-check/list-reminders.ts';
import { readTimeZone } from '../../src/content-check/read-time-zone.ts';
import type { Reminder } from '../../src/model/reminder.ts';
import { regionDay } from '../../src/text/region-day.ts';

export interface ShownSite {
  /** The content that visitors' pages are built from. */
  readonly contentFolder: string;
  /** The pages themselves; `undefined` before the first build. */
  readonly siteFolder: string | undefined;
  readonly isProduction: boolean;
}

const WEEK = 7 * 24 * 3600_000;

/** All that editors should look at: what the last week's days changed by themselves, dead links, what ages. */
export async function gatherReminders(
  { contentFolder, siteFolder, isProduction }: ShownSite,
  now: Date,
): Promise<Reminder[]> {
  const timeZone = readTimeZone(contentFolder);
  const [from, to] = [new Date(now.getTime() - WEEK), now].map((moment) => regionDay(moment, timeZone));
  const dead = siteFolder === undefined ? [] : await findDeadLinks(contentFolder, siteFolder);
  return [
    ...(await listDayChanges(contentFolder, { from: from ?? '', to: to ?? '', isProduction })),
    ...(dead.length > 0 ? [{ title: 'Ссылки ведут на страницы, которых нет', lines: dead }] : []),
    ...(await listReminders(contentFolder, now)),
  ];
}
