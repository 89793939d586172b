import { listDayChanges } from '../../src/content-check/list-day-changes.ts';

interface Days {
  readonly from: string;
  readonly to: string;
  readonly isProduction: boolean;
}

/** Prints what a new day has changed on the site; the editor's page shows the same for a week. */
export async function tellDayChanges(contentFolder: string, days: Days): Promise<void> {
  if (days.from === days.to) return;
  for (const { title, lines } of await listDayChanges(contentFolder, days)) {
    console.log([`${title}:`, ...lines].join('\n- '));
  }
}
