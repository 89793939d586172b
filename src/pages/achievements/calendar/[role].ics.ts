import type { APIContext } from 'astro';
import { icsResponse } from '../../../calendar/ics-response.ts';
import { toPath } from '../../../ui/to-path.ts';
import { dutyCalendars } from './_duty-calendars.ts';

export async function getStaticPaths() {
  const url = new URL(toPath('/achievements/calendar/'), import.meta.env.SITE);
  const calendars = await dutyCalendars(url);
  return calendars.map(({ file, role, entries }) => ({ params: { role: file }, props: { role, entries } }));
}

export function GET({ props: { role, entries } }: APIContext): Response {
  return icsResponse(`Отчёты: ${role}`, entries);
}
