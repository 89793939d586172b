import type { MapPlace } from './map-place.ts';

/** Whether a municipality is a city and nothing around it: maps show these bold. */
export function isCityItself({ centre, short }: Pick<MapPlace, 'centre' | 'short'>): boolean {
  return centre.type === 'город' && centre.name === short;
}
