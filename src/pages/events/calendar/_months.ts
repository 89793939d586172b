import type { CollectionEntry } from 'astro:content';
import { calendarMonths } from '../../../calendar/calendar-months.ts';
import { type MonthView, monthViews } from '../../../calendar/month-views.ts';
import { published } from '../../../entries/published.ts';
import { monthsOf } from '../../../sections/events/months-of.ts';
import { settings } from '../../../settings.ts';
import { toPath } from '../../../ui/to-path.ts';

/** Every page of the calendar: this month at its own address, then each month, the region's and the municipalities'. */
export async function calendarViews(): Promise<MonthView<CollectionEntry<'events'>>[]> {
  const municipalities = await published('municipalities');
  const names = new Map(municipalities.map(({ id, data }) => [id, data.short]));
  const months = calendarMonths(await published('events'), {
    today: settings.today,
    monthsOf: ({ data }) => monthsOf(data),
  });
  return monthViews(months, { root: toPath('/events/calendar/'), names, today: settings.today });
}
