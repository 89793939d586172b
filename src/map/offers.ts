/** What a municipality may have. The keys stand in addresses: `/map/?centre&events`. */
export const OFFERS = {
  centre: 'Центр работает',
  places: 'Места для пар',
  events: 'Скоро события',
  practices: 'Практики',
  mentors: 'Обученные наставники',
} as const;

export type Offer = keyof typeof OFFERS;

export const OFFER_KEYS = Object.keys(OFFERS) as Offer[];

/** What the list says of a municipality: «Здесь: центр работает, скоро события». */
export function offerWords(offers: readonly Offer[]): string {
  return `Здесь: ${offers.map((offer) => OFFERS[offer].toLowerCase()).join(', ')}`;
}
