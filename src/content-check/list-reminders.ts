import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entrySchema } from '../model/entry-schema.ts';
import { plainKit } from '../model/plain-kit.ts';
import type { Reminder } from '../model/reminder.ts';
import { site } from '../model/site.ts';
import { countOf } from '../text/plural.ts';
import { regionDay } from '../text/region-day.ts';
import { listOverdue } from './list-overdue.ts';
import { listStale } from './list-stale.ts';

/**
 * What editors should look at: entries that nobody has made sure of for long, points of road maps that are overdue.
 *
 * @param contentFolder its entries are known to be well formed
 */
export async function listReminders(contentFolder: string, now: Date): Promise<Reminder[]> {
  const file = await readFile(join(contentFolder, 'region/site.json'), 'utf8');
  const { freshDays, timeZone } = entrySchema(site, plainKit).parse(JSON.parse(file));
  const today = regionDay(now, timeZone);
  const days = countOf(freshDays, ['дня', 'дней', 'дней']);
  const reminders = [
    { title: `Не проверяли дольше ${days}`, lines: await listStale(contentFolder, { today, freshDays }) },
    { title: 'Срок прошёл, а отметки «сделано» нет', lines: await listOverdue(contentFolder, today) },
  ];
  return reminders.filter(({ lines }) => lines.length > 0);
}
