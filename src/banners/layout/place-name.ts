import type { Box } from './fit-words.ts';
import type { PlacedWords } from './layout.ts';
import type { Order } from './order.ts';
import { placeWords } from './place-words.ts';

/** The site's name beside its sign. */
export function placeName({ campaign, name, typeface, smallest }: Order, box: Box): PlacedWords | undefined {
  return placeWords(
    {
      kind: 'name',
      words: name,
      box,
      colour: campaign.colours.text,
      ground: campaign.colours.ground,
      align: 'start',
      valign: 'middle',
      type: {
        smallest: smallest + 1,
        largest: Math.max(smallest + 1, box.height * 0.55),
        weight: 800,
        leading: 1.05,
      },
    },
    typeface,
  );
}
