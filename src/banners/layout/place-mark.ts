import type { Box } from './fit-words.ts';
import type { Layout, PlacedWords } from './layout.ts';
import { markWords } from './mark-words.ts';
import type { Order } from './order.ts';
import { heightOf, placeWords } from './place-words.ts';

export interface PlacedMark {
  readonly words?: PlacedWords | undefined;
  readonly height: number;
  readonly marked: Layout['marked'];
}

/** The advertising mark at the foot of a box: as much of it as stands there in the smallest text. */
export function placeMark(order: Order, box: Box, mostLines: number): PlacedMark {
  const { campaign, typeface, smallest } = order;
  const height = mostLines * smallest * LEADING;
  const type = { smallest, largest: smallest, weight: 500, leading: LEADING } as const;
  const { ground, text: colour } = campaign.colours;
  for (const [place, words] of markWords(campaign).entries()) {
    const wish = { kind: 'mark', words, colour, ground, align: 'start', valign: 'top', type } as const;
    const tried = placeWords({ ...wish, box: { ...box, height: height + 0.01 } }, typeface);
    if (!tried) continue;
    const taken = heightOf(tried, LEADING);
    const foot = { ...box, y: box.y + box.height - taken, height: taken + 0.01 };
    return {
      words: placeWords({ ...wish, box: foot }, typeface),
      height: taken,
      marked: place === 0 ? 'whole' : 'part',
    };
  }
  return { height: 0, marked: 'none' };
}

const LEADING = 1.2;
