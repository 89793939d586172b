import type { Municipality } from '../model/municipalities.ts';
import type { MapPlace } from './map-place.ts';
import type { Offer } from './offers.ts';

/**
 * Entries of municipalities as places of the map, in Russian alphabetical order of their short names.
 *
 * @param offersOf what a municipality has, for a page with filters
 */
export function toMapPlaces(
  entries: readonly { readonly id: string; readonly data: Municipality }[],
  toPath: (path: string) => string,
  offersOf?: (id: string) => readonly Offer[],
): MapPlace[] {
  return entries
    .map(({ id, data }) => ({
      ...toMapPlace(id, data, toPath),
      ...(offersOf && { offers: offersOf(id) }),
    }))
    .sort(byShortName);
}

function toMapPlace(id: string, data: Municipality, toPath: (path: string) => string): MapPlace {
  const { title, short, formerNames, centre, map } = data;
  return { id, href: toPath(`/municipalities/${id}/`), title, short, formerNames, centre, map };
}

const COLLATOR = new Intl.Collator('ru');

function byShortName(one: MapPlace, other: MapPlace): number {
  return COLLATOR.compare(one.short, other.short);
}
