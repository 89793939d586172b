import { OFFER_KEYS, type Offer } from './offers.ts';

/** The ways to look at the municipalities, in the order of the switch. */
export const VIEWS = { map: 'Карта', scheme: 'Схема', list: 'Список' } as const;

export type MapView = keyof typeof VIEWS;

/** What a visitor has chosen on the page of the map. */
export interface MapChoice {
  readonly offers: readonly Offer[];
  /** Left out until the visitor chooses: then the width of the page decides. */
  readonly view: MapView | undefined;
}

/** Reads the query of an address, also as a form would write it: `?centre=on&view=list`. */
export function readMapChoice(query: string): MapChoice {
  const parameters = new URLSearchParams(query);
  const view = parameters.get('view') ?? '';
  return {
    offers: OFFER_KEYS.filter((offer) => parameters.has(offer)),
    view: Object.hasOwn(VIEWS, view) ? (view as MapView) : undefined,
  };
}

/** The query of a choice: `?centre&events&view=list`, or nothing. */
export function mapQuery({ offers, view }: MapChoice): string {
  const parts = [...offers, ...(view ? [`view=${view}`] : [])];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/**
 * Whether a municipality has all that was chosen.
 *
 * @param offered what stands in `data-offers`, words apart by spaces
 */
export function fitsChoice(offered: string, chosen: readonly Offer[]): boolean {
  const words = offered.split(' ');
  return chosen.every((offer) => words.includes(offer));
}
