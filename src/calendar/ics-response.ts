import type { CalendarEntry } from './calendar-entry.ts';
import { toIcs } from './to-ics.ts';

/** Answers with an `.ics` file. */
export function icsResponse(name: string, entries: readonly CalendarEntry[]): Response {
  return new Response(toIcs(name, entries), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
