import type { Box } from './fit-words.ts';
import type { Layout, NoRoom } from './layout.ts';
import type { Order } from './order.ts';
import { placeMark } from './place-mark.ts';
import { placeWords } from './place-words.ts';

/** The smallest ones: the sign and the short message; the whole banner is the button. */
export function layOutButton(order: Order): Layout | NoRoom {
  const { width, height } = order.size;
  const edge = height < 50 ? 4 : 7;
  const inner = width - 2 * edge;
  const mark =
    height < 50 ? NO_MARK : placeMark(order, { x: edge, y: 0, width: inner, height: height - 4 }, 2);
  const bottom = height - edge - mark.height;

  for (const { logo, box } of plans({ edge, inner, bottom, isUpright: height >= width * 0.8, height })) {
    const message = placeWords(
      {
        kind: 'message',
        words: order.campaign.shortMessage,
        box,
        colour: order.campaign.colours.text,
        ground: order.campaign.colours.ground,
        align: 'start',
        valign: 'middle',
        type: { smallest: order.smallest, largest: 17, weight: 800, leading: 1.08 },
      },
      order.typeface,
    );
    if (!message) continue;
    const words = [message, mark.words].filter((one) => one !== undefined);
    return { width, height, words, logo, marked: mark.marked };
  }
  return { noRoomFor: 'message' };
}

const NO_MARK = { words: undefined, height: 0, marked: 'none' } as const;

interface Space {
  readonly edge: number;
  readonly inner: number;
  readonly bottom: number;
  readonly height: number;
  readonly isUpright: boolean;
}

/** With the sign, and without it where the words leave it no room. */
function plans({ edge, inner, bottom, height, isUpright }: Space): { logo?: Box; box: Box }[] {
  const whole = { x: edge, y: edge / 2, width: inner, height: bottom - edge / 2 };
  if (isUpright) {
    const sign = Math.round(height * 0.3);
    const logo = { x: edge, y: edge, width: sign, height: sign };
    return [
      { logo, box: { ...whole, y: edge + sign + 2, height: bottom - edge - sign - 2 } },
      { box: whole },
    ];
  }
  const sign = Math.round(Math.min(bottom - edge, inner * 0.28));
  const logo = { x: edge, y: (bottom + edge - sign) / 2, width: sign, height: sign };
  const left = sign + 5;
  return [{ logo, box: { ...whole, x: edge + left, width: inner - left } }, { box: whole }];
}
