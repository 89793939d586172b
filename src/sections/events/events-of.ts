import type { EventEntry } from '../../model/events.ts';

interface Item {
  readonly data: Pick<EventEntry, 'municipality' | 'roles'>;
}

/** What a calendar of one municipality holds: its own events and those of the whole region. */
export function eventsOfMunicipality<Event extends Item>(
  events: readonly Event[],
  municipality: string,
): Event[] {
  return events.filter(({ data }) => data.municipality === undefined || data.municipality === municipality);
}

/** What a calendar of one role holds: events for it and for everyone. */
export function eventsOfRole<Event extends Item>(events: readonly Event[], role: string): Event[] {
  return events.filter(({ data: { roles } }) => roles.length === 0 || roles.includes(role));
}
