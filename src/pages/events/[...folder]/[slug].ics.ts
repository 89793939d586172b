import type { APIContext } from 'astro';
import { icsResponse } from '../../../calendar/ics-response.ts';
import { published } from '../../../entries/published.ts';
import { calendarOf } from '../_calendar.ts';

export async function getStaticPaths() {
  const dated = (await published('events')).filter(({ data }) => data.starts);
  return dated.map((entry) => {
    const [slug, folder] = entry.id.split('/').reverse();
    return { params: { folder, slug }, props: { entry } };
  });
}

export function GET({ props: { entry }, site }: APIContext): Response {
  return icsResponse(entry.data.title, calendarOf([entry], site));
}
