import type { APIContext } from 'astro';
import { icsResponse } from '../../calendar/ics-response.ts';
import { loadSection } from '../../entries/load-section.ts';
import { published } from '../../entries/published.ts';
import { keptInCalendars } from '../../sections/events/kept-in-calendars.ts';
import { settings } from '../../settings.ts';
import { calendarOf } from './_calendar.ts';

export async function GET({ site }: APIContext): Promise<Response> {
  const kept = keptInCalendars(await published('events'), settings.today);
  return icsResponse((await loadSection('events')).data.title, calendarOf(kept, site));
}
