import type { Box } from './fit-words.ts';
import type { PlacedWords } from './layout.ts';
import type { Order } from './order.ts';
import { placeWords } from './place-words.ts';

/** The words of the call on their button: in one line, or in two where one is too narrow. */
export function placeCall(order: Order, button: Box): PlacedWords | undefined {
  const { call } = order.campaign;
  return placeOn(order, button, call.replaceAll(' ', '\u00a0')) ?? placeOn(order, button, call);
}

function placeOn(
  { campaign, typeface, smallest }: Order,
  button: Box,
  words: string,
): PlacedWords | undefined {
  const inset = Math.min(12, button.height * 0.22);
  return placeWords(
    {
      kind: 'call',
      words,
      box: {
        x: button.x + inset,
        y: button.y + 2,
        width: button.width - 2 * inset,
        height: button.height - 4,
      },
      colour: campaign.colours.buttonText,
      ground: campaign.colours.button,
      align: 'middle',
      valign: 'middle',
      type: {
        smallest: smallest + 1,
        largest: Math.min(22, button.height * 0.46),
        weight: 800,
        leading: 1.1,
      },
    },
    typeface,
  );
}
