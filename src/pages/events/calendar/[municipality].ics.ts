import type { CollectionEntry } from 'astro:content';
import type { APIContext } from 'astro';
import { icsResponse } from '../../../calendar/ics-response.ts';
import { published } from '../../../entries/published.ts';
import { eventsOfMunicipality } from '../../../sections/events/events-of.ts';
import { keptInCalendars } from '../../../sections/events/kept-in-calendars.ts';
import { settings } from '../../../settings.ts';
import { calendarOf } from '../_calendar.ts';

// Also of a municipality without events: a file that came and went would break subscriptions.
export async function getStaticPaths() {
  const events = keptInCalendars(await published('events'), settings.today);
  return (await published('municipalities')).map((place) => ({
    params: { municipality: place.id },
    props: { place, events: eventsOfMunicipality(events, place.id) },
  }));
}

interface Props {
  readonly place: CollectionEntry<'municipalities'>;
  readonly events: readonly CollectionEntry<'events'>[];
}

export function GET({ props: { place, events }, site }: APIContext<Props>): Response {
  return icsResponse(`События: ${place.data.short}`, calendarOf(events, site));
}
