import type { Centre } from '../model/centres.ts';
import type { EventEntry } from '../model/events.ts';
import type { Practice } from '../model/practices.ts';
import { isStale, type Trust } from '../text/is-stale.ts';
import { OFFER_KEYS, type Offer } from './offers.ts';

/** How far «скоро» reaches; the words under the filters say it too. */
export const SOON_MONTHS = 3;

interface Entry<Data, Key extends keyof Data> {
  readonly data: Pick<Data, Key>;
}

/** What editors have written, samples and what is over already left out. */
export interface OfferSources {
  readonly centres: readonly Entry<Centre, 'municipality' | 'status' | 'takesPairs' | 'confirmedAt'>[];
  readonly comingEvents: readonly Entry<EventEntry, 'municipality' | 'starts'>[];
  readonly practices: readonly Entry<Practice, 'municipality'>[];
  /** Ids of the municipalities whose newest published number of trained mentors is above zero. */
  readonly withTrainedMentors: readonly string[];
  /** By which day events are soon, and how long the word about places is trusted. */
  readonly trust: Trust;
}

/** Says of a municipality's id what stands there, in the order of the filters. */
export function offersByPlace(sources: OfferSources): (id: string) => Offer[] {
  const { centres, comingEvents, practices, withTrainedMentors, trust } = sources;
  const working = centres.filter(({ data }) => data.status === 'open');
  const soon = monthsLater(trust.today, SOON_MONTHS);
  const places: Readonly<Record<Offer, ReadonlySet<string | undefined>>> = {
    centre: placesOf(working),
    places: placesOf(working.filter(({ data }) => data.takesPairs && !isStale(data.confirmedAt, trust))),
    events: placesOf(comingEvents.filter(({ data }) => data.starts !== undefined && data.starts <= soon)),
    practices: placesOf(practices),
    mentors: new Set(withTrainedMentors),
  };
  return (id) => OFFER_KEYS.filter((offer) => places[offer].has(id));
}

function placesOf(entries: readonly { readonly data: { readonly municipality?: string | undefined } }[]) {
  return new Set(entries.map(({ data }) => data.municipality));
}

function monthsLater(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
