import type { CollectionEntry } from 'astro:content';
import { published } from '../../../entries/published.ts';
import { calendarMonths } from '../../../sections/events/calendar-months.ts';
import { type MonthView, monthViews } from '../../../sections/events/month-views.ts';
import { settings } from '../../../settings.ts';
import { toPath } from '../../../ui/to-path.ts';

/** Every page of the calendar: this month at its own address, then each month, the region's and the municipalities'. */
export async function calendarViews(): Promise<MonthView<CollectionEntry<'events'>>[]> {
  const municipalities = await published('municipalities');
  const names = new Map(municipalities.map(({ id, data }) => [id, data.short]));
  const months = calendarMonths(await published('events'), settings.today);
  return monthViews(months, { root: toPath('/events/calendar/'), names, today: settings.today });
}
