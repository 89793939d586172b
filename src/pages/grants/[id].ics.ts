import type { APIContext } from 'astro';
import { icsResponse } from '../../calendar/ics-response.ts';
import { published } from '../../entries/published.ts';
import { toCalendarEntry } from '../../sections/grants/to-calendar-entry.ts';
import { toPath } from '../../ui/to-path.ts';

export async function getStaticPaths() {
  const entries = (await published('grants')).filter(({ data }) => data.deadline);
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

export function GET({ props: { entry }, site }: APIContext): Response {
  const found = toCalendarEntry(entry, new URL(toPath(`/grants/#${entry.id}`), site));
  return icsResponse(entry.data.title, found ? [found] : []);
}
