import { operatorId } from './site-owner.ts';
import type { Thing } from './thing.ts';

export interface EventFacts {
  readonly name: string;
  readonly description?: string | undefined;
  readonly url: URL;
  /** Absolute address of the site's home page. */
  readonly home: URL;
  /** A day `YYYY-MM-DD`, or a moment with its offset from UTC: `2027-03-05T15:00:00+05:00`. */
  readonly starts: string;
  readonly ends?: string | undefined;
  /** Where people come together; without it the event is held online, at `url`. */
  readonly place?: { readonly name: string; readonly address: string } | undefined;
  readonly state: 'planned' | 'moved' | 'cancelled';
}

/**
 * A meeting that people may come to, free of charge (schema.org/Event).
 *
 * @throws when a time is given without its offset: engines would take it for another zone.
 */
export function event(facts: EventFacts): Thing {
  const { name, description, url, home, starts, ends, place, state } = facts;
  return {
    '@type': 'Event',
    name,
    description,
    url: url.href,
    startDate: inItsZone(starts),
    endDate: ends === undefined ? undefined : inItsZone(ends),
    eventStatus: `https://schema.org/${STATUS[state]}`,
    eventAttendanceMode: `https://schema.org/${place ? 'Offline' : 'Online'}EventAttendanceMode`,
    location: place
      ? { '@type': 'Place', name: place.name, address: place.address }
      : { '@type': 'VirtualLocation', url: url.href },
    isAccessibleForFree: true,
    organizer: { '@id': operatorId({ home }) },
  };
}

const STATUS = { planned: 'EventScheduled', moved: 'EventRescheduled', cancelled: 'EventCancelled' } as const;

const DAY_OR_MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/;

function inItsZone(time: string): string {
  if (DAY_OR_MOMENT.test(time)) return time;
  throw new Error(
    `«${time}»: нужен день ГГГГ-ММ-ДД или время со сдвигом, например 2027-03-05T15:00:00+05:00`,
  );
}
