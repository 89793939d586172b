import type { CollectionEntry } from 'astro:content';
import type { APIContext } from 'astro';
import { icsResponse } from '../../../calendar/ics-response.ts';
import { published } from '../../../entries/published.ts';
import { eventsOfRole } from '../../../sections/events/events-of.ts';
import { keptInCalendars } from '../../../sections/events/kept-in-calendars.ts';
import { settings } from '../../../settings.ts';
import { calendarOf } from '../_calendar.ts';

// Of every role, so that a subscription outlives the last event that names it.
export async function getStaticPaths() {
  const events = keptInCalendars(await published('events'), settings.today);
  return (await published('roles')).map((role) => ({
    params: { role: role.id },
    props: { role, events: eventsOfRole(events, role.id) },
  }));
}

interface Props {
  readonly role: CollectionEntry<'roles'>;
  readonly events: readonly CollectionEntry<'events'>[];
}

export function GET({ props: { role, events }, site }: APIContext<Props>): Response {
  return icsResponse(`События: ${role.data.short}`, calendarOf(events, site));
}
