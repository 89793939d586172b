import type { APIContext } from 'astro';
import { icsResponse } from '../../calendar/ics-response.ts';
import { loadSection } from '../../entries/load-section.ts';
import { calendarOfPlan } from './_calendar.ts';
import { regionalPlan } from './_plan.ts';

export async function GET({ site }: APIContext): Promise<Response> {
  const { data } = await loadSection('roadmap');
  return icsResponse(data.title, calendarOfPlan(await regionalPlan(), site));
}
