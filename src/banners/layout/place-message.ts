import type { Box } from './fit-words.ts';
import type { PlacedWords } from './layout.ts';
import type { Order } from './order.ts';
import { heightOf, placeWords } from './place-words.ts';

export interface MessageRoom {
  readonly box: Box;
  readonly smallest: number;
  readonly largest: number;
  readonly valign: 'top' | 'middle';
}

/** The message, or its short form where the long one does not fit; under it the detail, where there is room. */
export function placeMessage(order: Order, room: MessageRoom): readonly PlacedWords[] {
  const { campaign, typeface } = order;
  const { text: colour, ground } = campaign.colours;
  const wish = { colour, ground, align: 'start' } as const;
  const type = { smallest: room.smallest, largest: room.largest, weight: 800, leading: MESSAGE } as const;
  const place = (words: string, box: Box, valign: 'top' | 'middle') =>
    placeWords({ ...wish, kind: 'message', words, box, valign, type }, typeface);

  if (campaign.detail && room.box.height >= DETAIL_FROM) {
    const upper = place(campaign.message, { ...room.box, height: room.box.height * 0.68 }, 'top');
    const below = upper && detailUnder(order, room, upper);
    if (below) return middled([upper, below], room);
  }
  const message =
    place(campaign.message, room.box, room.valign) ?? place(campaign.shortMessage, room.box, room.valign);
  return message ? [message] : [];
}

function detailUnder(order: Order, { box }: MessageRoom, message: PlacedWords): PlacedWords | undefined {
  const { campaign, typeface, smallest } = order;
  const taken = heightOf(message, MESSAGE) + message.size * 0.3;
  const { text: colour, ground } = campaign.colours;
  const largest = Math.max(smallest + 3, Math.min(message.size * 0.62, 24));
  return placeWords(
    {
      kind: 'detail',
      words: campaign.detail ?? '',
      box: { ...box, y: box.y + taken, height: box.height - taken },
      colour,
      ground,
      align: 'start',
      valign: 'top',
      type: { smallest: smallest + 3, largest, weight: 500, leading: 1.3 },
    },
    typeface,
  );
}

/** Both together in the middle of their room, where it asks for that. */
function middled(
  both: readonly [PlacedWords, PlacedWords],
  { box, valign }: MessageRoom,
): readonly PlacedWords[] {
  const [, detail] = both;
  const spare = box.y + box.height - (detail.box.y + heightOf(detail, 1.3));
  if (valign === 'top') return both;
  return both.map((words) => ({
    ...words,
    box: { ...box },
    lines: words.lines.map((line) => ({ ...line, y: line.y + spare / 2 })),
  }));
}

const MESSAGE = 1.08;
/** In pixels: below it the message wants all of the room. */
const DETAIL_FROM = 84;
