import type { APIContext } from 'astro';
import { icsResponse } from '../../calendar/ics-response.ts';
import { loadSection } from '../../entries/load-section.ts';
import { planToCalendarEntry } from '../../sections/media/plan-to-calendar-entry.ts';
import { toPath } from '../../ui/to-path.ts';
import { linkedRows } from './_rows.ts';

export async function GET({ site }: APIContext): Promise<Response> {
  const page = new URL(toPath('/media-plan/'), site);
  const entries = (await linkedRows()).flatMap((row) => planToCalendarEntry(row, page) ?? []);
  return icsResponse((await loadSection('media-plan')).data.title, entries);
}
