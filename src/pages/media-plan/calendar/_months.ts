import { calendarMonths } from '../../../calendar/calendar-months.ts';
import { type MonthView, monthViews } from '../../../calendar/month-views.ts';
import { published } from '../../../entries/published.ts';
import type { LinkedRow } from '../../../sections/media/linked-row.ts';
import { planMonths } from '../../../sections/media/plan-months.ts';
import { settings } from '../../../settings.ts';
import { toPath } from '../../../ui/to-path.ts';
import { linkedRows } from '../_rows.ts';

/** Every month of the media plan: this one at the calendar's own address, then each, also of municipalities. */
export async function planViews(): Promise<MonthView<LinkedRow>[]> {
  const { today } = settings;
  const municipalities = await published('municipalities');
  const months = calendarMonths(await linkedRows(), { today, monthsOf: ({ data }) => planMonths(data) });
  const names = new Map(municipalities.map(({ id, data }) => [id, data.short]));
  return monthViews(months, { root: toPath('/media-plan/calendar/'), names, today });
}
