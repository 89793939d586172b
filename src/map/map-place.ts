import type { Municipality } from '../model/municipalities.ts';
import type { Offer } from './offers.ts';

/** A municipality as the map, the tiles and the list show it, with the address of its page. */
export interface MapPlace extends Pick<Municipality, 'title' | 'short' | 'formerNames' | 'centre' | 'map'> {
  readonly id: string;
  readonly href: string;
  /** Left out where the page has no filters. */
  readonly offers?: readonly Offer[];
}
